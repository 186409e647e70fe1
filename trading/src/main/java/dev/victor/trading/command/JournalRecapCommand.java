package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.Stretch;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.recap.JournalRecap;
import dev.victor.trading.report.OpenJournal;
import java.time.LocalDate;
import java.util.Optional;

/// `victor journal today`, `week` and `month`: a recap, and its page.
final class JournalRecapCommand extends Command {

  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "Day to look at or around, in your own time zone; today unless said.");
  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account to look at; the only one when there is one.")
          .of(Value.ACCOUNT);
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show the recap, write no file.");

  private final Stretch stretch;

  private JournalRecapCommand(Stretch stretch) {
    this.stretch = stretch;
  }

  /// The recap of one day.
  static Command today() {
    JournalRecapCommand command = new JournalRecapCommand(Stretch.DAY);
    command
        .takes
        .example("victor journal today", "today's trades, and their page")
        .example("victor journal today --date 2026-11-22", "another day");
    return command;
  }

  /// The recap of a week.
  static Command week() {
    JournalRecapCommand command = new JournalRecapCommand(Stretch.WEEK);
    command
        .takes
        .example("victor journal week", "this week from Monday, day by day, and its page")
        .example("victor journal week --date 2026-11-18", "the week around a day");
    return command;
  }

  /// The recap of a month.
  static Command month() {
    JournalRecapCommand command = new JournalRecapCommand(Stretch.MONTH);
    command
        .takes
        .example("victor journal month", "this month, day by day, and its page")
        .example("victor journal month --date 2026-10-01", "October 2026");
    return command;
  }

  @Override
  public Outcome run(Session session) {
    Workspace workspace = session.workspace();
    LocalDate day =
        date.value()
            .orElseGet(() -> LocalDate.now(session.clock().withZone(workspace.project().zone())));
    JournalRecap.Wish wish =
        new JournalRecap.Wish(
            account.value(), stretch, day, rehearsal.value(), Sparkline.of(session.environment()));
    return OpenJournal.read(
        workspace,
        session.environment(),
        journal -> new JournalRecap(journal, workspace).answer(wish));
  }
}
