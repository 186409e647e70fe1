package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.gate.RatchetMove;

/// `victor coverage ratchet raise`: what is measured becomes the baseline.
final class RatchetRaiseCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");

  RatchetRaiseCommand() {
    takes.example("victor coverage ratchet raise", "keep what was reached");
  }

  @Override
  public Outcome run(Session session) {
    return new RatchetMove(session, reports.files(session)).raise(dryRun.value());
  }
}
