package dev.victor.trading.report;

import static dev.victor.trading.report.Shown.six;

import dev.victor.trading.metric.MetaTraderMetrics;
import java.math.BigDecimal;
import java.util.List;

/// A breakdown for scripts.
record BreakdownJson(String dimension, List<Row> rows) {

  /// One part, with the keys of the whole.
  record Row(
      String key,
      int trades,
      int won,
      int lost,
      BigDecimal netProfit,
      BigDecimal grossProfit,
      BigDecimal grossLoss,
      BigDecimal profitFactor,
      BigDecimal expectedPayoff,
      BigDecimal winRatePercent,
      BigDecimal maximalDrawdown,
      IntervalsJson intervals) {}

  static BreakdownJson of(Breakdown breakdown) {
    return new BreakdownJson(
        breakdown.by().id(), breakdown.groups().stream().map(BreakdownJson::row).toList());
  }

  private static Row row(Breakdown.Group group) {
    MetaTraderMetrics metrics = group.metrics();
    return new Row(
        group.key(),
        metrics.trades(),
        metrics.won(),
        metrics.lost(),
        metrics.netProfit(),
        metrics.grossProfit(),
        metrics.grossLoss(),
        six(metrics.profitFactor()),
        six(metrics.expectedPayoff()),
        six(metrics.winRatePercent()),
        metrics.drawdown().maximal(),
        IntervalsJson.of(group.intervals()));
  }
}
