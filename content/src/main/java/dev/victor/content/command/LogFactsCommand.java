package dev.victor.content.command;

import dev.victor.content.story.FactsAnswer;
import dev.victor.content.story.Story;
import dev.victor.content.story.WorkFacts;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/// `victor log facts`: everything that a text on some days may be made of.
final class LogFactsCommand extends Command {

  private final Argument<String> days =
      takes.text("--period", "PERIOD", "today", Period.WORDS + ".").of(Value.PERIOD);

  private final Function<Environment, List<FactSource>> sources;

  LogFactsCommand(Function<Environment, List<FactSource>> sources) {
    this.sources = sources;
    takes
        .example("victor log facts", "what is known of today")
        .example("victor log facts --period week --json", "of this week, for a script");
  }

  @Override
  public Outcome run(Session session) {
    ZoneId zone = session.workspace().project().zone();
    Period period = Period.parse(days.value(), LocalDate.now(session.clock().withZone(zone)), zone);
    Story story = Story.of(session, period, sources);
    return new FactsAnswer(period, WorkFacts.of(story.work()), story.left());
  }
}
