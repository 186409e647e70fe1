package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// The figures of MetaTrader's history and tester reports.
public enum BrokerMetric implements Metric {
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
      Unit.MONEY,
      "net profit / trades",
      figures -> Value.of(figures.expectedPayoff())),
  /// Win rate.
  WIN_RATE(
      "winRatePercent",
      "win rate",
      Unit.PERCENT,
      "trades with a result of zero or more, in percent of trades",
      figures -> Value.of(figures.winRatePercent())),
  /// Recovery factor.
  RECOVERY_FACTOR(
      "recoveryFactor",
      "recovery factor",
      Unit.RATIO,
      "net profit / maximal drawdown of the balance; 0 without a drawdown",
      figures -> Value.of(figures.recoveryFactor())),
  /// Sharpe ratio.
  SHARPE(
      "sharpe",
      "Sharpe ratio",
      Unit.RATIO,
      "(AHPR - 1) / population standard deviation of the holding period returns, per trade, not"
          + " annualised",
      figures -> Value.of(figures.sharpe())),
  /// Absolute drawdown.
  DRAWDOWN_ABSOLUTE(
      "drawdown.absolute",
      "absolute drawdown",
      Unit.MONEY,
      "initial balance - lowest balance",
      figures -> Value.of(figures.drawdown().absolute())),
  /// Maximal drawdown.
  DRAWDOWN_MAXIMAL(
      "drawdown.maximal",
      "maximal drawdown",
      Unit.MONEY,
      "deepest fall of the balance from a peak, in money; closed results on the initial balance,"
          + " later deposits and withdrawals ignored",
      figures -> Value.of(figures.drawdown().maximal())),
  /// Maximal drawdown in percent.
  DRAWDOWN_MAXIMAL_PERCENT(
      "drawdown.maximalPercent",
      "maximal drawdown",
      Unit.PERCENT,
      "the maximal drawdown in percent of its own peak",
      figures -> Value.of(figures.drawdown().maximalPercent())),
  /// Relative drawdown in money.
  DRAWDOWN_RELATIVE(
      "drawdown.relative",
      "relative drawdown",
      Unit.MONEY,
      "money of the fall that is deepest in percent: not always the maximal one",
      figures -> Value.of(figures.drawdown().relative())),
  /// Relative drawdown.
  DRAWDOWN_RELATIVE_PERCENT(
      "drawdown.relativePercent",
      "relative drawdown",
      Unit.PERCENT,
      "deepest fall of the balance in percent of its peak",
      figures -> Value.of(figures.drawdown().relativePercent())),
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
      Unit.MONEY,
      "gross profit / trades won",
      figures -> Value.of(figures.averageProfit())),
  /// Average loss.
  AVERAGE_LOSS(
      "mt.averageLoss",
      "average loss",
      Unit.MONEY,
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
  /// Arithmetic mean of holding period returns.
  AHPR(
      "mt.ahpr",
      "AHPR",
      Unit.RATIO,
      "arithmetic mean of balance after / balance before each result",
      figures -> balance(figures.ahpr())),
  /// Geometric mean of holding period returns.
  GHPR(
      "mt.ghpr",
      "GHPR",
      Unit.RATIO,
      "(last balance / first balance) ^ (1 / results)",
      figures -> balance(figures.ghpr())),
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
      figures -> runs(figures, RunsTest::confidencePercent)),
  /// Correlation of the curve with a line.
  LR_CORRELATION(
      "mt.lrCorrelation",
      "LR correlation",
      Unit.RATIO,
      "correlation of balance and place in the curve, first balance included; from 30 points on,"
          + " since a line through fewer says nothing",
      figures -> trend(figures, Trend::correlation)),
  /// Standard error around the line.
  LR_STANDARD_ERROR(
      "mt.lrStandardError",
      "LR standard error",
      Unit.MONEY,
      "sqrt(sum of squared distances from the line / (points - 2)); from 30 points on",
      figures -> trend(figures, Trend::standardError));

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

  /// What it comes to.
  public Value of(MetaTraderMetrics figures) {
    return value.apply(figures);
  }

  private static Value balance(BigDecimal mean) {
    return mean.signum() == 0 ? new Value.Absent("the balance was not above zero") : Value.of(mean);
  }

  private static Value runs(MetaTraderMetrics figures, Function<RunsTest, BigDecimal> part) {
    return known(figures.runsTest().map(part), "wins and losses are too few to mix");
  }

  private static Value trend(MetaTraderMetrics figures, Function<Trend, BigDecimal> part) {
    return known(figures.trend().map(part), "a curve of at least 30 points that is not level");
  }

  private static Value known(Optional<BigDecimal> number, String otherwise) {
    return number.map(Value::of).orElseGet(() -> new Value.Absent(otherwise));
  }
}
