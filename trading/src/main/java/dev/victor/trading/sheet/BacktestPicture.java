package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.chart.BacktestChart;
import dev.victor.trading.chart.Scene;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.List;

/// A backtest as a picture.
final class BacktestPicture {

  private BacktestPicture() {}

  static Scene of(BacktestOutcome outcome) {
    Bars bars = outcome.bench().data().bars();
    long[] times = new long[bars.size()];
    for (int bar = 0; bar < times.length; bar++) {
      times[bar] = bars.start(bar);
    }
    return BacktestChart.of(
        new BacktestChart.Series(times, bars.closes(), outcome.result().run().equity()),
        trips(outcome.result().run().trades()),
        outcome.bench().data().zone(),
        new BacktestChart.Words(
            SheetWords.title(outcome),
            Figures.heading(SheetWords.days(outcome), ParameterText.of(outcome.parameters())),
            SheetWords.money(outcome, Statistic.EQUITY_FINAL),
            "\u2212" + outcome.shown(Statistic.MAX_DRAWDOWN),
            BacktestPicture::tick));
  }

  private static String tick(BigDecimal value) {
    return Figures.tick(value);
  }

  private static List<BacktestChart.Trip> trips(List<Trade> trades) {
    return trades.stream()
        .map(trade ->
            new BacktestChart.Trip(
                trade.entryBar(),
                trade.exitBar(),
                trade.entryPrice(),
                trade.exitPrice(),
                trade.units() > 0,
                trade.result() > 0))
        .toList();
  }
}
