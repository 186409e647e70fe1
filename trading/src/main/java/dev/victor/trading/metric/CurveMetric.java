package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// The figures of the balance curve in MetaTrader's history and tester reports.
@SuppressWarnings("ImmutableEnumChecker") // a record of text and functions of nothing else
public enum CurveMetric implements ReportedMetric {
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
      Unit.AMOUNT,
      "initial balance - lowest balance",
      figures -> Value.of(figures.drawdown().absolute())),
  /// Maximal drawdown.
  DRAWDOWN_MAXIMAL(
      "drawdown.maximal",
      "maximal drawdown",
      Unit.AMOUNT,
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
      Unit.AMOUNT,
      "money of the fall that is deepest in percent: not always the maximal one",
      figures -> Value.of(figures.drawdown().relative())),
  /// Relative drawdown.
  DRAWDOWN_RELATIVE_PERCENT(
      "drawdown.relativePercent",
      "relative drawdown",
      Unit.PERCENT,
      "deepest fall of the balance in percent of its peak",
      figures -> Value.of(figures.drawdown().relativePercent())),
  /// First balance.
  START(
      "mt.startBalance",
      "initial balance",
      Unit.AMOUNT,
      "the balance before the period or, on a new account, the first deposit",
      figures -> Value.of(figures.start())),
  /// Last balance.
  END(
      "mt.endBalance",
      "last balance of the curve",
      Unit.AMOUNT,
      "initial balance + net profit",
      figures -> Value.of(figures.end())),
  /// Points of the curve.
  POINTS(
      "mt.points",
      "points of the curve",
      Unit.COUNT,
      "the initial balance, and the balance after each result",
      figures -> Value.of(figures.points())),
  /// Lowest balance.
  LOWEST(
      "mt.lowestBalance",
      "lowest balance",
      Unit.AMOUNT,
      "the lowest point of the curve",
      figures -> Value.of(figures.drawdown().lowest())),
  /// Peak before the maximal drawdown.
  MAXIMAL_PEAK(
      "mt.maximalPeak",
      "peak before the maximal drawdown",
      Unit.AMOUNT,
      "the balance that the maximal drawdown fell from",
      figures -> Value.of(figures.drawdown().maximalPeak())),
  /// Peak before the relative drawdown.
  RELATIVE_PEAK(
      "mt.relativePeak",
      "peak before the relative drawdown",
      Unit.AMOUNT,
      "the balance that the relative drawdown fell from",
      figures -> Value.of(figures.drawdown().relativePeak())),
  /// Arithmetic mean of holding period returns.
  AHPR(
      "mt.ahpr",
      "AHPR",
      Unit.FACTOR,
      "arithmetic mean of balance after / balance before each result",
      figures -> mean(figures.ahpr())),
  /// Geometric mean of holding period returns.
  GHPR(
      "mt.ghpr",
      "GHPR",
      Unit.FACTOR,
      "(last balance / initial balance) ^ (1 / (points - 1))",
      figures -> mean(figures.ghpr())),
  /// Deviation of holding period returns.
  RETURN_DEVIATION(
      "mt.returnDeviation",
      "deviation of returns",
      Unit.FACTOR,
      "population standard deviation (n) of balance after / balance before each result",
      figures -> Value.of(figures.returnDeviation())),
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
      Unit.AVERAGE,
      "sqrt(sum of squared distances from the line / (points - 2)); from 30 points on",
      figures -> trend(figures, Trend::standardError));

  private final Entry entry;
  private final Function<MetaTraderMetrics, Value> value;

  CurveMetric(
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
      case RECOVERY_FACTOR -> List.of(BrokerMetric.NET_PROFIT, DRAWDOWN_MAXIMAL);
      case SHARPE -> List.of(AHPR, RETURN_DEVIATION);
      case DRAWDOWN_ABSOLUTE -> List.of(START, LOWEST);
      case DRAWDOWN_MAXIMAL -> List.of(START, MAXIMAL_PEAK);
      case DRAWDOWN_MAXIMAL_PERCENT -> List.of(DRAWDOWN_MAXIMAL, MAXIMAL_PEAK);
      case DRAWDOWN_RELATIVE -> List.of(START, RELATIVE_PEAK);
      case DRAWDOWN_RELATIVE_PERCENT -> List.of(DRAWDOWN_RELATIVE, RELATIVE_PEAK);
      case END -> List.of(START, BrokerMetric.NET_PROFIT);
      case GHPR -> List.of(START, END, POINTS);
      case LR_CORRELATION, LR_STANDARD_ERROR, AHPR, RETURN_DEVIATION, LOWEST ->
          List.of(START, POINTS);
      default -> List.of();
    };
  }

  @Override
  public Value of(MetaTraderMetrics figures) {
    return value.apply(figures);
  }

  private static Value mean(BigDecimal mean) {
    return mean.signum() == 0 ? new Value.Absent("the balance was not above zero") : Value.of(mean);
  }

  private static String withoutTrend(MetaTraderMetrics figures) {
    return figures.points() < Trend.FEWEST_POINTS
        ? figures.points() + " points of at least " + Trend.FEWEST_POINTS
        : "the curve is level";
  }

  private static Value trend(MetaTraderMetrics figures, Function<Trend, BigDecimal> part) {
    return figures
        .trend()
        .map(part)
        .map(Value::of)
        .orElseGet(() -> new Value.Absent(withoutTrend(figures)));
  }
}
