package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.record.RecordedBacktest;
import dev.victor.trading.sheet.SheetFiles;
import dev.victor.trading.sheet.SheetWish;
import java.util.List;
import java.util.Optional;

/// `victor strategy backtest`: a strategy on the bars of its dataset.
final class StrategyBacktestCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<List<String>> settings =
      takes.texts("--set", "NAME=VALUE", "Run with another value of a parameter.");
  private final Argument<Boolean> definitions =
      takes.flag("--definitions", "Say how each figure is computed.");
  private final Argument<Boolean> exact =
      takes.flag("--exact", "Compute in decimal numbers, and tell the trades that rounding makes.");
  private final Argument<Optional<String>> trades =
      takes.text("--trades", "FILE", "Write every trade to a .csv file.").of(Value.FILE, ".csv");
  private final Argument<Optional<String>> report =
      takes
          .text("--report", "FILE", "Write a report: .html, a page to look at, or .md.")
          .of(Value.FILE, ".html", ".md");
  private final Argument<Optional<String>> chart =
      takes
          .text("--chart", "FILE", "Draw prices, trades, equity and drawdown: .svg or .png.")
          .of(Value.FILE, ".svg", ".png");

  StrategyBacktestCommand() {
    takes
        .example("victor strategy backtest --report cross.html", "a page of it, for a browser")
        .example("victor strategy backtest sma-cross", "with the parameters in use")
        .example("victor strategy backtest sma-cross --set fast=12", "with another one")
        .example("victor strategy backtest sma-cross --definitions", "what each figure means")
        .example("victor strategy backtest sma-cross --exact", "what rounding does to it");
  }

  @Override
  public Outcome run(Session session) {
    SheetWish wish = new SheetWish(trades.value(), report.value(), chart.value());
    if (exact.value()) {
      if (wish.any()) {
        throw new UsageError(
            "--exact", "writes no files", "leave --trades, --report and --chart out");
      }
      return new RecordedBacktest(session).exact(id.value(), settings.value(), definitions.value());
    }
    return new SheetFiles(session)
        .write(
            new RecordedBacktest(session).run(id.value(), settings.value(), definitions.value()),
            wish);
  }
}
