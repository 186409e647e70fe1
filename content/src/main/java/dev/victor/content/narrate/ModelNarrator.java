package dev.victor.content.narrate;

import dev.victor.content.chat.Answer;
import dev.victor.content.chat.Chat;
import dev.victor.content.chat.Turn;
import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Backing;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.content.verify.Trace;
import dev.victor.content.verify.Verdict;
import dev.victor.core.console.Spinner;
import dev.victor.core.fact.Fact;
import dev.victor.core.failure.Failure;
import dev.victor.core.http.Pause;
import dev.victor.core.project.Ai;
import dev.victor.core.project.Voice;
import dev.victor.core.workspace.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets a model tell a story and publishes what passes the gate. A draft that does not is sent back
/// with what is wrong with it; then, and whatever else goes wrong, the words are the template's. It
/// never fails, and no turn is begun after the time for one answer has passed.
final class ModelNarrator implements Narrator {

  private static final int DEFAULT_REPAIRS = 1;
  private static final int TOLD_FLAWS = 3;
  private static final int LONGEST_KEPT = 2_000;

  private final Session session;
  private final Ai ai;
  private final Pause pause;
  private final Optional<Voice> voice;

  ModelNarrator(Session session, Ai ai, Pause pause) {
    this.session = session;
    this.ai = ai;
    this.pause = pause;
    this.voice = Optional.ofNullable(session.workspace().project().voice());
  }

  @Override
  public Narration narrate(DayWork work) {
    Narration plain = new TemplateNarrator(voice).narrate(work);
    if (work.empty()) {
      return plain.because("there is nothing to tell, so no model was asked");
    }
    try (Spinner _ = new Spinner(session.console(), "asking the model")) {
      return asked(work, plain, Chat.of(session.environment(), ai, pause));
    } catch (Failure failure) {
      return plain.because("no model was asked: " + failure.line());
    }
  }

  private Narration asked(DayWork work, Narration plain, Chat chat) {
    Ground ground = Ground.of(work);
    Prompt prompt = Prompt.of(session, work, ground);
    Instant last = session.clock().instant().plus(Chat.patience(ai));
    List<Narration.Rejected> rejected = new ArrayList<>();
    List<Turn> turns = prompt.turns();
    for (int repairs = 0; ; repairs++) {
      switch (chat.ask(turns)) {
        case Answer.Silence(var why) -> {
          return plain.instead(
              repairs, rejected, "no word of the model: " + why + "; the words are the template's");
        }
        case Answer.Draft(var draft, var cut) -> {
          DraftText text = DraftText.of(draft);
          Judged judged = judge(text, cut, prompt, ground);
          if (judged.clean()) {
            return new Narration(
                Narration.By.MODEL,
                text.text(),
                judged.verdict(),
                repairs,
                rejected,
                Optional.empty());
          }
          rejected.add(new Narration.Rejected(kept(draft), judged.all()));
          if (repairs == most() || session.clock().instant().isAfter(last)) {
            return plain.instead(repairs, rejected, refused(rejected));
          }
          turns = prompt.repair(text.text(), judged.flaws(), judged.verdict().missing());
        }
      }
    }
  }

  /// What was found in a draft.
  ///
  /// @param verdict of the gate
  /// @param flaws in words, those of the gate among them
  private record Judged(Verdict verdict, List<String> flaws) {

    boolean clean() {
      return flaws.isEmpty() && verdict.clean();
    }

    /// Flaws and what is missing.
    List<String> all() {
      return Stream.concat(
              flaws.stream(), verdict.missing().stream().map(fact -> "missing: " + said(fact)))
          .toList();
    }

    private static String said(Fact fact) {
      return fact.measure().isEmpty() ? fact.id() : fact.measure();
    }
  }

  private Judged judge(DraftText text, String cut, Prompt prompt, Ground ground) {
    List<String> flaws = new ArrayList<>(text.flaws());
    if (!cut.isEmpty()) {
      flaws.add(cut);
    }
    if (prompt.echoed(text.text())) {
      flaws.add("repeats what it was told");
    }
    if (Redaction.MARK.matcher(text.text()).find()) {
      flaws.add("speaks of what was kept from it");
    }
    if (!flaws.isEmpty()) {
      return new Judged(new Verdict(List.of(), List.of()), flaws);
    }
    flaws.addAll(Taste.of(voice, text.text()));
    Verdict verdict = Gate.judge(text.text(), ground);
    verdict.unbacked().stream().map(ModelNarrator::said).forEach(flaws::add);
    return new Judged(verdict, flaws);
  }

  private static String said(Trace trace) {
    return "“"
        + trace.claim().words()
        + "”"
        + (trace.backing() instanceof Backing.None(var why, var nearest) ? ": " + why : "");
  }

  private static String refused(List<Narration.Rejected> rejected) {
    List<String> flaws = rejected.getLast().unbacked();
    return (rejected.size() == 1
            ? "the model's draft was refused ("
            : rejected.size() + " drafts of the model were refused (")
        + String.join(", ", flaws.subList(0, Math.min(TOLD_FLAWS, flaws.size())))
        + "); the words are the template's";
  }

  private static String kept(String draft) {
    return draft.length() > LONGEST_KEPT ? draft.substring(0, LONGEST_KEPT) + "…" : draft;
  }

  private int most() {
    Integer repairs = ai.maxRepairs();
    return repairs == null ? DEFAULT_REPAIRS : repairs;
  }
}
