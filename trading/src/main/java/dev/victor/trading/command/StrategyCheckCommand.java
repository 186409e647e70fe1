package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.check.StrategyCheck;
import java.util.Optional;

/// `victor strategy check`: whether a backtest is to be believed.
final class StrategyCheckCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Integer> folds =
      takes.whole(
          "--folds", "N", 1, 100, StrategyCheck.FOLDS, "Parts to walk through; 4 unless said.");
  private final Argument<Integer> purge =
      takes.whole(
          "--purge",
          "BARS",
          0,
          1_000_000,
          0,
          "Bars left out where choosing ends and testing begins.");

  StrategyCheckCommand() {
    takes
        .example("victor strategy check sma-cross", "look-ahead, warm-up, walk-forward and more")
        .example("victor strategy check sma-cross --folds 8 --purge 20", "in smaller steps");
  }

  @Override
  public Outcome run(Session session) {
    return new StrategyCheck(session).of(id.value(), folds.value(), purge.value());
  }
}
