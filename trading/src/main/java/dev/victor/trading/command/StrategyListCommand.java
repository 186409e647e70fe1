package dev.victor.trading.command;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.StrategyList;

/// `victor strategy list`: every strategy and its stage.
final class StrategyListCommand extends Command {

  StrategyListCommand() {
    takes.example("victor strategy list", "with versions, stages and datasets");
  }

  @Override
  public Outcome run(Session session) {
    return StrategyList.of(session.workspace());
  }
}
