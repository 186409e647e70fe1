package dev.victor.content.command;

import dev.victor.content.devlog.DevlogAnswer;
import dev.victor.content.narrate.Narrators;
import dev.victor.content.story.Story;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `victor log today`, `yesterday`, `week` and `month`: the entry of some days, kept in its file.
final class LogCommand extends Command {

  private final Argument<Optional<LocalDate>> date;
  private final Argument<String> narrator =
      takes.choice(
          "--narrator",
          "WHO",
          Narrators.NAMES,
          "",
          "Who writes the first paragraph: template or model; log.narrator decides unless typed.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show the entry, write no file.");

  private final Function<Environment, List<FactSource>> sources;
  private final Stretch stretch;
  private final int daysBack;

  private LogCommand(
      Function<Environment, List<FactSource>> sources, Stretch stretch, int daysBack) {
    this.sources = sources;
    this.stretch = stretch;
    this.daysBack = daysBack;
    this.date =
        takes.date(
            "--date",
            stretch == Stretch.DAY
                ? "Another day."
                : "A day of the " + stretch.word() + " that is meant.");
  }

  /// The entry of a day.
  static Command today(Function<Environment, List<FactSource>> sources) {
    LogCommand command = new LogCommand(sources, Stretch.DAY, 0);
    command
        .takes
        .example("victor log today", "today's entry, in docs/devlog")
        .example("victor log today --date 2026-11-22", "another day's")
        .example("victor log today --narrator model", "let a model write, and check it")
        .example("victor log today --dry-run", "only show it");
    return command;
  }

  /// The entry of the day before.
  static Command yesterday(Function<Environment, List<FactSource>> sources) {
    LogCommand command = new LogCommand(sources, Stretch.DAY, 1);
    command.takes.example("victor log yesterday", "yesterday's entry, for the stand-up");
    return command;
  }

  /// The entry of a week.
  static Command week(Function<Environment, List<FactSource>> sources) {
    LogCommand command = new LogCommand(sources, Stretch.WEEK, 0);
    command
        .takes
        .example("victor log week", "this week from Monday")
        .example("victor log week --date 2026-11-18", "the week around a day");
    return command;
  }

  /// The entry of a month.
  static Command month(Function<Environment, List<FactSource>> sources) {
    LogCommand command = new LogCommand(sources, Stretch.MONTH, 0);
    command
        .takes
        .example("victor log month", "this month")
        .example("victor log month --date 2026-10-01", "the month around a day");
    return command;
  }

  @Override
  public Outcome run(Session session) {
    ZoneId zone = session.workspace().project().zone();
    LocalDate day =
        date.value()
            .orElseGet(() -> LocalDate.now(session.clock().withZone(zone)).minusDays(daysBack));
    Period period = stretch.around(day, zone);
    return DevlogAnswer.kept(
        session.workspace(),
        Story.of(session, period, sources),
        Narrators.of(session, narrator.value()),
        rehearsal.value());
  }
}
