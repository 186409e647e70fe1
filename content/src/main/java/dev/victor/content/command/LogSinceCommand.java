package dev.victor.content.command;

import dev.victor.content.devlog.DevlogAnswer;
import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.story.Since;
import dev.victor.content.story.Story;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.FactSource;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `victor log since`: what was done since a day or a revision, up to today. Nothing is kept.
final class LogSinceCommand extends Command {

  private final Argument<Optional<String>> since =
      takes.word("DAY|REV", "2026-11-01, or a revision such as v1.2.0.").of(Value.REVISION);

  private final Function<Environment, List<FactSource>> sources;

  LogSinceCommand(Function<Environment, List<FactSource>> sources) {
    this.sources = sources;
    takes
        .example("victor log since 2026-11-01", "this month so far")
        .example("victor log since v1.2.0", "from the day of that release");
  }

  @Override
  public Outcome run(Session session) {
    String typed =
        since
            .value()
            .orElseThrow(
                () -> new UsageError("DAY|REV", "since when?", "victor log since 2026-11-01"));
    return DevlogAnswer.shown(
        session.workspace(),
        Story.of(session, Since.period(session, typed), sources),
        new TemplateNarrator(Optional.ofNullable(session.workspace().project().voice())));
  }
}
