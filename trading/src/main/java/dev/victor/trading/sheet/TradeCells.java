package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.dataset.Bars;
import java.util.List;
import java.util.Locale;

/// The cells of a trade, in words.
final class TradeCells {

  private TradeCells() {}

  /// Direction, units, entry, its price, exit, its price, result, rate in percent, why it ended.
  static List<String> of(BacktestOutcome outcome, Trade trade) {
    Bars bars = outcome.bench().data().bars();
    return List.of(
        trade.units() > 0 ? "long" : "short",
        SheetWords.price(Math.abs(trade.units())),
        SheetWords.moment(outcome, bars.start(trade.entryBar())),
        SheetWords.price(trade.entryPrice()),
        SheetWords.moment(outcome, bars.start(trade.exitBar())),
        SheetWords.price(trade.exitPrice()),
        SheetWords.signed(trade.result()),
        SheetWords.signed(100 * trade.rate()),
        trade.exit().name().toLowerCase(Locale.ROOT));
  }
}
