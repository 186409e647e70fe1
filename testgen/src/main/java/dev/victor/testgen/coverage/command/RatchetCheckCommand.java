package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.gate.RatchetMove;
import java.util.Optional;

/// `victor coverage ratchet check`: whether coverage fell.
final class RatchetCheckCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<Optional<String>> base =
      takes
          .text("--base", "REV", "Compare with this revision; else with the trunk.")
          .of(Value.REVISION);

  RatchetCheckCommand() {
    takes.example("victor coverage ratchet check", "exit code 1 when coverage fell");
  }

  @Override
  public Outcome run(Session session) {
    return new RatchetMove(session, reports.files(session)).check(base.value());
  }
}
