package dev.victor.trading.command;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditVerification;

/// `victor strategy audit verify`: no line of any trail was changed.
final class StrategyAuditVerifyCommand extends Command {

  StrategyAuditVerifyCommand() {
    takes.example("victor strategy audit verify", "names the first line that was changed");
  }

  @Override
  public Outcome run(Session session) {
    return AuditVerification.of(session);
  }
}
