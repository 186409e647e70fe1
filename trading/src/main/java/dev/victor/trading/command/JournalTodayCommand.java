package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.recap.DailyRecap;
import dev.victor.trading.report.OpenJournal;
import java.time.LocalDate;
import java.util.Optional;

/// `victor journal today`: the recap of a day, and its page.
final class JournalTodayCommand extends Command {

  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "Day to look at, in your own time zone; today unless said.");
  private final Argument<Optional<String>> account =
      takes.text("--account", "ID", "Account to look at; the only one when there is one.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show the day, write no file.");

  JournalTodayCommand() {
    takes
        .example("victor journal today", "today's trades, and their page")
        .example("victor journal today --date 2026-11-22", "another day");
  }

  @Override
  public Outcome run(Session session) {
    Workspace workspace = session.workspace();
    LocalDate day =
        date.value()
            .orElseGet(() -> LocalDate.now(session.clock().withZone(workspace.project().zone())));
    DailyRecap.Wish wish =
        new DailyRecap.Wish(
            account.value(), day, rehearsal.value(), Sparkline.of(session.environment()));
    return OpenJournal.read(
        workspace,
        session.environment(),
        journal -> new DailyRecap(journal, workspace).answer(wish));
  }
}
