package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// The figures of trades in MetaTrader's history and tester reports.
@SuppressWarnings("ImmutableEnumChecker") // a record of text and functions of nothing else
public enum BrokerMetric implements ReportedMetric {
  /// Closed trades.
  TRADES(
      "trades",
      "trades",
      Unit.COUNT,
      "closing deals (MetaTrader 5) or closed tickets (MetaTrader 4); partial closes count each",
      figures -> Value.of(figures.trades())),
  /// Net profit.
  NET_PROFIT(
      "netProfit",
      "net profit",
      Unit.MONEY,
      "sum of profit, swap, commission, fee and taxes of all deals, entries included",
      figures -> Value.of(figures.netProfit())),
  /// Gross profit.
  GROSS_PROFIT(
      "grossProfit",
      "gross profit",
      Unit.MONEY,
      "sum of the results of zero and more, costs inside",
      figures -> Value.of(figures.grossProfit())),
  /// Gross loss.
  GROSS_LOSS(
      "grossLoss",
      "gross loss",
      Unit.MONEY,
      "sum of the results below zero, costs inside; entry commissions belong here",
      figures -> Value.of(figures.grossLoss())),
  /// Profit factor.
  PROFIT_FACTOR(
      "profitFactor",
      "profit factor",
      Unit.RATIO,
      "gross profit / |gross loss|; 0 when nothing was lost",
      figures -> Value.of(figures.profitFactor())),
  /// Expected payoff.
  EXPECTED_PAYOFF(
      "expectedPayoff",
      "expected payoff",
      Unit.AVERAGE,
      "net profit / trades",
      figures -> Value.of(figures.expectedPayoff())),
  /// Win rate.
  WIN_RATE(
      "winRatePercent",
      "win rate",
      Unit.PERCENT,
      "trades with a result of zero or more, in percent of trades",
      figures -> Value.of(figures.winRatePercent())),
  /// Trades won.
  WON(
      "mt.won",
      "trades won",
      Unit.COUNT,
      "trades with a result of zero or more",
      figures -> Value.of(figures.won())),
  /// Trades lost.
  LOST(
      "mt.lost",
      "trades lost",
      Unit.COUNT,
      "trades with a result below zero",
      figures -> Value.of(figures.lost())),
  /// Best trade.
  LARGEST_PROFIT(
      "mt.largestProfit",
      "largest profit",
      Unit.MONEY,
      "the best result of a trade, 0 when none won",
      figures -> Value.of(figures.largestProfit())),
  /// Worst trade.
  LARGEST_LOSS(
      "mt.largestLoss",
      "largest loss",
      Unit.MONEY,
      "the worst result of a trade, 0 when none lost",
      figures -> Value.of(figures.largestLoss())),
  /// Average win.
  AVERAGE_PROFIT(
      "mt.averageProfit",
      "average profit",
      Unit.AVERAGE,
      "gross profit / trades won",
      figures -> Value.of(figures.averageProfit())),
  /// Average loss.
  AVERAGE_LOSS(
      "mt.averageLoss",
      "average loss",
      Unit.AVERAGE,
      "gross loss / trades lost",
      figures -> Value.of(figures.averageLoss())),
  /// Longest winning run.
  LONGEST_WIN(
      "mt.longestWin",
      "longest winning run",
      Unit.COUNT,
      "most trades won in a row (maximum consecutive wins); a result of zero is a win",
      figures -> Value.of(figures.streaks().longestWin().trades())),
  /// Longest losing run.
  LONGEST_LOSS(
      "mt.longestLoss",
      "longest losing run",
      Unit.COUNT,
      "most trades lost in a row (maximum consecutive losses)",
      figures -> Value.of(figures.streaks().longestLoss().trades())),
  /// Richest winning run.
  RICHEST_WIN(
      "mt.richestWin",
      "richest winning run",
      Unit.MONEY,
      "most money won in a row (maximal consecutive profit)",
      figures -> Value.of(figures.streaks().richestWin().amount())),
  /// Costliest losing run.
  COSTLIEST_LOSS(
      "mt.costliestLoss",
      "costliest losing run",
      Unit.MONEY,
      "most money lost in a row (maximal consecutive loss)",
      figures -> Value.of(figures.streaks().costliestLoss().amount())),
  /// Runs.
  RUNS(
      "mt.runs",
      "runs",
      Unit.COUNT,
      "the first trade, and every trade whose sign is another than that of the trade before",
      figures -> Value.of(figures.streaks().count())),
  /// Z-score.
  Z_SCORE(
      "mt.zScore",
      "Z-score",
      Unit.RATIO,
      "(N (R - 0.5) - P) / sqrt(P (P - N) / (N - 1)) of N trades in R runs, P = 2 won lost; below"
          + " zero wins follow wins",
      figures -> runs(figures, RunsTest::score)),
  /// Confidence of the Z-score.
  Z_CONFIDENCE(
      "mt.zConfidencePercent",
      "Z-score confidence",
      Unit.PERCENT,
      "2 Phi(|Z|) - 1 of the Z-score rounded to two decimals, at most 99.74",
      figures -> runs(figures, RunsTest::confidencePercent));

  private final Entry entry;
  private final Function<MetaTraderMetrics, Value> value;

  BrokerMetric(
      String id,
      String label,
      Unit unit,
      String formula,
      Function<MetaTraderMetrics, Value> value) {
    this.entry = new Entry(id, label, unit, Family.MT, "MetaTrader", formula);
    this.value = value;
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public List<Metric> inputs() {
    return switch (this) {
      case PROFIT_FACTOR -> List.of(GROSS_PROFIT, GROSS_LOSS);
      case EXPECTED_PAYOFF -> List.of(NET_PROFIT, TRADES);
      case WIN_RATE -> List.of(WON, TRADES);
      case AVERAGE_PROFIT -> List.of(GROSS_PROFIT, WON);
      case AVERAGE_LOSS -> List.of(GROSS_LOSS, LOST);
      case Z_SCORE -> List.of(TRADES, RUNS, WON, LOST);
      case Z_CONFIDENCE -> List.of(Z_SCORE);
      default -> List.of();
    };
  }

  @Override
  public Value of(MetaTraderMetrics figures) {
    return value.apply(figures);
  }

  private static Value runs(MetaTraderMetrics figures, Function<RunsTest, BigDecimal> part) {
    return figures
        .runsTest()
        .map(part)
        .map(Value::of)
        .orElseGet(() -> new Value.Absent("wins and losses are too few to mix"));
  }
}
