package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.record.RunList;
import java.util.Optional;

/// `victor strategy runs`: the backtests on record.
final class StrategyRunsCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "Only runs of this strategy.").of(Value.STRATEGY);
  private final Argument<Integer> top =
      takes.whole("--top", "N", 1, 100_000, 20, "How many to show; 20 unless said.");

  StrategyRunsCommand() {
    takes.example("victor strategy runs sma-cross", "the latest first");
  }

  @Override
  public Outcome run(Session session) {
    return RunList.of(session.workspace(), id.value(), top.value());
  }
}
