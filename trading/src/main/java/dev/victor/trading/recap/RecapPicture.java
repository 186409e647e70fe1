package dev.victor.trading.recap;

import dev.victor.trading.chart.ResultChart;
import dev.victor.trading.chart.ResultChart.Step;
import dev.victor.trading.chart.ResultChart.Words;
import dev.victor.trading.chart.Scene;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.List;

/// The curve of a recap as a picture, in percent unless money may be shown.
final class RecapPicture {

  private RecapPicture() {}

  static Scene of(Recap recap, Redaction redaction) {
    List<Step> steps =
        recap.curve().stream()
            .map(point ->
                new Step(point.time(), value(point.balance().subtract(recap.start()), redaction)))
            .toList();
    return ResultChart.of(steps, recap.zone(), words(recap, redaction));
  }

  private static BigDecimal value(BigDecimal result, Redaction redaction) {
    return redaction.moneyShown() ? result : MetaTraderMetrics.percent(result, redaction.start());
  }

  private static Words words(Recap recap, Redaction redaction) {
    MetaTraderMetrics metrics = recap.metrics();
    BigDecimal net = metrics.netProfit();
    String end = redaction.moneyShown() ? Figures.signedMoney(net) : redaction.percent(net);
    return new Words(
        recap.title() + ": " + end + " over " + recap.tradesInWords(),
        redaction.moneyShown()
            ? "result of closed trades, " + redaction.currency()
            : "result of closed trades, % of the opening balance",
        end,
        "deepest " + deepest(metrics, redaction),
        Figures::tick);
  }

  /// The maximal drawdown: in money or in percent of its own peak.
  static String deepest(MetaTraderMetrics metrics, Redaction redaction) {
    return redaction.moneyShown()
        ? Figures.signedMoney(metrics.drawdown().maximal().negate())
        : redaction.funded()
            ? Figures.signedRatio(metrics.drawdown().maximalPercent().negate()) + " %"
            : redaction.percent(metrics.drawdown().maximal().negate());
  }
}
