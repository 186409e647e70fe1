package dev.victor.content.narrate;

import dev.victor.content.document.FactLine;
import dev.victor.content.narrate.Wording.Verb;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.WorkGroup;
import dev.victor.core.fact.Fact;
import dev.victor.core.project.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first paragraph of an entry: what was done, in sentences of the owner's voice. The same
/// facts and the same voice give the same words.
final class Opening {

  private final DayWork work;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private Opening(DayWork work, Wording wording) {
    this.work = work;
    this.wording = wording;
  }

  /// The paragraph in one line; empty where there is nothing to tell.
  static String of(DayWork work, Optional<Voice> voice) {
    Opening opening = new Opening(work, new Wording(voice));
    opening.commits();
    opening.merges();
    opening.milestones();
    opening.metrics();
    opening.trades();
    return String.join(" ", opening.sentences);
  }

  private void commits() {
    int commits = work.commits().size();
    if (commits == 0) {
      return;
    }
    long files =
        work.commits().stream().flatMap(commit -> commit.files().stream()).distinct().count();
    String made =
        wording.did(new Verb("made", "make"), new Verb("wrote", "write"))
            + " "
            + counted(commits, "commit")
            + (files == 0 ? "" : " in " + counted(files, "file"));
    List<WorkGroup> groups = WorkGroup.of(work);
    List<String> kinds =
        groups.size() < 2 ? List.of() : groups.stream().map(Opening::kind).toList();
    sentences.addAll(wording.sentences(made + (kinds.isEmpty() ? "" : ":"), kinds));
    Optional<String> added = shown("git.linesAdded");
    Optional<String> removed = shown("git.linesRemoved");
    if (added.isPresent() && removed.isPresent()) {
      sentences.add(added.get() + " added, " + removed.get() + " removed.");
    }
  }

  private static String kind(WorkGroup group) {
    return group.changes().size() + " on " + group.heading().toLowerCase(Locale.ROOT);
  }

  private void merges() {
    if (!work.merged().isEmpty()) {
      String merged = wording.did(new Verb("merged", "merge"), new Verb("landed", "land"));
      sentences.addAll(wording.sentences(merged, work.merged()));
    }
  }

  private void milestones() {
    List<String> titles =
        facts("milestone.").stream().map(fact -> "\u201c" + fact.value() + "\u201d").toList();
    if (!titles.isEmpty()) {
      String reached =
          wording.did(new Verb("reached", "reach"), new Verb("finished", "finish"))
              + (titles.size() == 1 ? " the milestone" : " the milestones");
      sentences.addAll(wording.sentences(reached, titles));
    }
  }

  private void metrics() {
    for (Fact now : facts("metric.")) {
      work.facts()
          .find(now.id() + DayWork.BEFORE)
          .ifPresent(before ->
              sentences.addAll(
                  wording.sentences(
                      now.measure() + " " + moved(before, now),
                      List.of("from " + value(before) + " to " + value(now)))));
    }
  }

  private String moved(Fact before, Fact now) {
    return number(now).compareTo(number(before)) > 0
        ? wording.word(new Verb("rose", "rises"), new Verb("went up", "goes up"))
        : wording.word(new Verb("fell", "falls"), new Verb("went down", "goes down"));
  }

  private void trades() {
    for (Fact trades : work.told()) {
      if (trades.measure().equals("trades") && number(trades).signum() > 0) {
        String prefix = trades.id().substring(0, trades.id().length() - "trades".length());
        boolean alone = prefix.equals("journal.");
        String took =
            wording.did(new Verb("took", "take"), new Verb("closed", "close"))
                + " "
                + value(trades)
                + (alone ? "" : " on " + trades.subject());
        List<String> parts = new ArrayList<>();
        told(prefix + "won").ifPresent(won -> parts.add(number(won).toPlainString() + " won"));
        told(prefix + "lost").ifPresent(lost -> parts.add(number(lost).toPlainString() + " lost"));
        told(prefix + "netPercent")
            .ifPresent(
                net -> parts.add((number(net).signum() > 0 ? "+" : "") + value(net) + " net"));
        sentences.addAll(wording.sentences(took + (parts.isEmpty() ? "" : ":"), parts));
      }
    }
  }

  private List<Fact> facts(String prefix) {
    return work.told().stream()
        .filter(fact -> fact.id().startsWith(prefix) && !fact.id().endsWith(DayWork.BEFORE))
        .toList();
  }

  private Optional<Fact> told(String id) {
    return work.told().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  private Optional<String> shown(String id) {
    return told(id).map(Opening::value);
  }

  private static String value(Fact fact) {
    return FactLine.of(fact).value();
  }

  private static BigDecimal number(Fact fact) {
    return fact.value() instanceof Fact.Quantity(var number) ? number : BigDecimal.ZERO;
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
