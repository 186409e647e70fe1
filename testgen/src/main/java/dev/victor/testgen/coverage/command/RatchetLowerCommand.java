package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.gate.RatchetMove;

/// `victor coverage ratchet lower`: the baseline may be lower, for a reason.
final class RatchetLowerCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<String> reason =
      takes.text("--reason", "TEXT", "", "Why coverage may be lower; it is kept.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");

  RatchetLowerCommand() {
    takes.example(
        "victor coverage ratchet lower --reason 'vendored code'", "allow it, and remember why");
  }

  @Override
  public Outcome run(Session session) {
    return new RatchetMove(session, reports.files(session)).lower(reason.value(), dryRun.value());
  }
}
