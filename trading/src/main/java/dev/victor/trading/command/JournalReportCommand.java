package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.trading.report.JournalReport;
import dev.victor.trading.report.OpenJournal;
import java.time.LocalDate;
import java.util.Optional;

/// `victor journal report`: the broker's figures over a period.
final class JournalReportCommand extends Command {

  private final Argument<Optional<String>> account =
      takes.text("--account", "ID", "Account to report on; the only one when there is one.");
  private final Argument<String> period =
      takes.text(
          "--period",
          "PERIOD",
          "all",
          "today, yesterday, week, month, quarter, year, all, or days like"
              + " 2026-11-01..2026-11-22.");
  private final Argument<Boolean> definitions =
      takes.flag("--definitions", "Say how each figure is computed, and whose definition it is.");

  JournalReportCommand() {
    takes
        .example("victor journal report", "everything on the only account")
        .example("victor journal report --period month", "this month so far")
        .example("victor journal report --definitions", "with what each figure means");
  }

  @Override
  public Outcome run(Session session) {
    Project project = session.workspace().project();
    LocalDate today = LocalDate.now(session.clock().withZone(project.zone()));
    Period days = Period.parse(period.value(), today, project.zone());
    return OpenJournal.read(
        session.workspace(),
        session.environment(),
        journal ->
            new JournalReport(journal, project).of(account.value(), days, definitions.value()));
  }
}
