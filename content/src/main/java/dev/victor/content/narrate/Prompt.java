package dev.victor.content.narrate;

import dev.victor.content.chat.Turn;
import dev.victor.content.document.Days;
import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Ground;
import dev.victor.content.voice.Style;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Voice;
import dev.victor.core.workspace.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a model is told and asked: the rules, the voice and the facts of some days, redacted. It is
/// the same for the same facts.
final class Prompt {

  private static final Pattern MASKED = Pattern.compile("(?<!\\S)[_#](?![\\w#])");

  private final String rules;
  private final String question;
  private final Ground ground;
  private final Redaction redaction;

  private Prompt(String rules, String question, Ground ground, Redaction redaction) {
    this.rules = rules;
    this.question = question;
    this.ground = ground;
    this.redaction = redaction;
  }

  /// The prompt for some days.
  static Prompt of(Session session, DayWork work, Ground ground) {
    Redaction redaction = Redaction.of(session, work);
    Optional<Voice> voice = Optional.ofNullable(session.workspace().project().voice());
    FactData data = FactData.of(ground, redaction);
    String mark = "FACTS " + ContentHash.of(String.join("\n", data.lines())).brief();
    String project = redaction.data(work.project());
    String question =
        "Project: "
            + project
            + ". Told of: "
            + days(work.period())
            + ".\n\n"
            + mark
            + " BEGIN\n"
            + String.join("\n", data.lines())
            + "\n"
            + mark
            + " END\n"
            + (data.leftOut() == 0 ? "" : "Smaller facts were left out.\n")
            + "\nWrite the paragraph now.";
    String rules =
        Rules.of(work.period(), mark, voice, new Style(session.workspace())).stream()
            .collect(Collectors.joining("\n"));
    return new Prompt(redaction.apply(rules), question, ground, redaction);
  }

  private static String days(Period period) {
    return period.from().equals(period.to())
        ? Days.inWords(period.from())
        : Days.inWords(period.from()) + " to " + Days.inWords(period.to());
  }

  /// What is said first.
  List<Turn> turns() {
    return List.of(new Turn(Turn.Role.SYSTEM, rules), new Turn(Turn.Role.USER, question));
  }

  /// What is said after a draft that was refused.
  ///
  /// @param flaws in words
  /// @param missing facts that the draft is silent about
  List<Turn> repair(String draft, List<String> flaws, List<Fact> missing) {
    List<String> lines = new ArrayList<>();
    lines.add("Your paragraph cannot be published:");
    flaws.forEach(flaw -> lines.add("- " + redaction.data(flaw)));
    if (!missing.isEmpty()) {
      lines.add("These facts are missing:");
      missing.forEach(fact -> lines.add(FactData.line(fact, ground, redaction)));
    }
    lines.add(
        "Write the whole paragraph again. Leave out what no fact says, add what is missing, and"
            + " answer with the paragraph alone.");
    List<Turn> turns = new ArrayList<>(turns());
    turns.add(new Turn(Turn.Role.ASSISTANT, redaction.apply(draft)));
    turns.add(new Turn(Turn.Role.USER, String.join("\n", lines)));
    return turns;
  }

  /// Whether a draft repeats what only the prompt says.
  boolean echoed(String draft) {
    return draft.contains("\"measure\"")
        || draft.contains("\"must\"")
        || MASKED.matcher(draft).find()
        || Rules.SIGNS.stream().anyMatch(draft::contains);
  }
}
