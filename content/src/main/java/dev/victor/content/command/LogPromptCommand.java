package dev.victor.content.command;

import dev.victor.content.narrate.PromptAnswer;
import dev.victor.content.story.Story;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Stretch;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `victor log prompt`: what a model would be sent. Nothing is sent.
final class LogPromptCommand extends Command {

  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "Another day, or one of the week that is meant.");
  private final Argument<Boolean> week = takes.flag("--week", "The week instead of the day.");

  private final Function<Environment, List<FactSource>> sources;

  LogPromptCommand(Function<Environment, List<FactSource>> sources) {
    this.sources = sources;
    takes
        .example("victor log prompt", "what log today --narrator model would send")
        .example("victor log prompt --week --json", "this week's, message by message");
  }

  @Override
  public Outcome run(Session session) {
    ZoneId zone = session.workspace().project().zone();
    LocalDate day = date.value().orElseGet(() -> LocalDate.now(session.clock().withZone(zone)));
    Stretch stretch = week.value() ? Stretch.WEEK : Stretch.DAY;
    Story story = Story.of(session, stretch.around(day, zone), sources);
    return PromptAnswer.of(session, story.work());
  }
}
