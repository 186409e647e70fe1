package dev.victor.content.command;

import dev.victor.content.devlog.DraftFile;
import dev.victor.content.devlog.VerifyAnswer;
import dev.victor.content.story.Story;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `victor log verify`: traces every claim of a text to the fact behind it.
final class LogVerifyCommand extends Command {

  private final Argument<Optional<String>> file =
      takes.word("FILE", "An entry, a draft, or - for what comes on stdin.").of(Value.FILE, ".md");
  private final Argument<String> days =
      takes
          .text("--period", "PERIOD", "", "The days a draft tells of: " + Period.WORDS + ".")
          .of(Value.PERIOD);
  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "The day a draft tells of; today unless said.");

  private final Function<Environment, List<FactSource>> sources;

  LogVerifyCommand(Function<Environment, List<FactSource>> sources) {
    this.sources = sources;
    takes
        .example("victor log verify draft.md", "a draft of today")
        .example("victor log verify docs/devlog/2026-11-22.md", "an entry, of the day it names")
        .example("victor log verify - --period week <post.txt", "a post about the week");
  }

  @Override
  public Outcome run(Session session) {
    String typed =
        file.value()
            .orElseThrow(() ->
                new UsageError("FILE", "which text?", "victor log verify docs/devlog/DAY.md"));
    ZoneId zone = session.workspace().project().zone();
    DraftFile draft = DraftFile.read(session, typed, zone);
    Period period = draft.entry().orElseGet(() -> told(session, zone));
    Story story = Story.of(session, period, sources);
    Gate gate = new Gate(Ground.of(story.work()));
    return new VerifyAnswer(typed, period, draft.judged(gate), story.left());
  }

  private Period told(Session session, ZoneId zone) {
    LocalDate today = LocalDate.now(session.clock().withZone(zone));
    return days.value().isEmpty()
        ? Period.day(date.value().orElse(today), zone)
        : Period.parse(days.value(), today, zone);
  }
}
