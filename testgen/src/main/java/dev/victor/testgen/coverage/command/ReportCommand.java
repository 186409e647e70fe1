package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.show.Looking;

/// `victor coverage report`: what tests ran.
final class ReportCommand extends Command {

  private static final int USUAL = 20;

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<Boolean> all =
      takes.flag("--all", "Show every file with missed lines, not only the first " + USUAL + ".");

  ReportCommand() {
    takes
        .example("victor coverage report", "totals, and the files that miss most")
        .example("victor coverage report --all --json", "every file for scripts")
        .example("victor coverage report --report lcov.info", "of one report");
  }

  @Override
  public Outcome run(Session session) {
    return new Looking(session, reports.files(session))
        .report(all.value() ? Integer.MAX_VALUE : USUAL);
  }
}
