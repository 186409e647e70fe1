package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.record.RecordedBacktest;
import java.util.List;
import java.util.Optional;

/// `victor strategy backtest`: a strategy on the bars of its dataset.
final class StrategyBacktestCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.");
  private final Argument<List<String>> settings =
      takes.texts("--set", "NAME=VALUE", "Run with another value of a parameter.");
  private final Argument<Boolean> definitions =
      takes.flag("--definitions", "Say how each figure is computed.");

  StrategyBacktestCommand() {
    takes
        .example("victor strategy backtest sma-cross", "with the parameters in use")
        .example("victor strategy backtest sma-cross --set fast=12", "with another one")
        .example("victor strategy backtest sma-cross --definitions", "what each figure means");
  }

  @Override
  public Outcome run(Session session) {
    return new RecordedBacktest(session).run(id.value(), settings.value(), definitions.value());
  }
}
