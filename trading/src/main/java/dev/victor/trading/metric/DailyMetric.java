package dev.victor.trading.metric;

import java.util.List;

/// Figures of daily returns, each as quantstats 0.0.7x computes it from the same returns.
///
/// A day's return is its result over what the day had to work with ([TradingDay#rate()]). √252 days
/// make a year, as there.
@SuppressWarnings("ImmutableEnumChecker") // a record of text does not change
public enum DailyMetric implements Metric {
  /// Days in the series.
  DAYS(
      "daily.days",
      "days",
      Unit.COUNT,
      "victor",
      "weekdays from the first trade to the last, those without a trade too (their return is 0),"
          + " and traded weekend days: n of every daily figure"),
  /// Days with a trade.
  TRADED("daily.traded", "days traded", Unit.COUNT, "victor", "days with a closed result"),
  /// Days won.
  WON("daily.won", "days won", Unit.COUNT, "quantstats", "days with a return above zero"),
  /// Days lost.
  LOST("daily.lost", "days lost", Unit.COUNT, "quantstats", "days with a return below zero"),
  /// Win rate of days.
  WIN_RATE(
      "daily.winRatePercent",
      "win rate of days",
      Unit.PERCENT,
      "quantstats",
      "days won in percent of days won and lost"),
  /// Best day.
  BEST("daily.bestPercent", "best day", Unit.PERCENT, "quantstats", "the highest return of a day"),
  /// Worst day.
  WORST(
      "daily.worstPercent", "worst day", Unit.PERCENT, "quantstats", "the lowest return of a day"),
  /// Mean day.
  MEAN("daily.meanPercent", "mean day", Unit.PERCENT, "quantstats", "arithmetic mean of returns"),
  /// Deviation of days.
  DEVIATION(
      "daily.deviationPercent",
      "deviation of days",
      Unit.PERCENT,
      "quantstats",
      "standard deviation of returns (n - 1)"),
  /// Everything compounded.
  COMPOUNDED(
      "daily.compoundedPercent",
      "compounded",
      Unit.PERCENT,
      "quantstats",
      "product of (1 + return) - 1"),
  /// Growth per year.
  CAGR(
      "daily.cagrPercent",
      "CAGR",
      Unit.PERCENT,
      "quantstats",
      "(product of (1 + return)) ^ (252 / days) - 1"),
  /// Volatility per year.
  VOLATILITY(
      "daily.volatilityPercent",
      "volatility",
      Unit.PERCENT,
      "quantstats",
      "standard deviation of returns (n - 1) * sqrt(252)"),
  /// Sharpe ratio per year.
  SHARPE(
      "daily.sharpe",
      "Sharpe ratio",
      Unit.RATIO,
      "quantstats, Sharpe 1994",
      "mean / standard deviation (n - 1) * sqrt(252), no riskless rate"),
  /// Sortino ratio per year.
  SORTINO(
      "daily.sortino",
      "Sortino ratio",
      Unit.RATIO,
      "quantstats, Sortino & Price 1994",
      "mean / sqrt(sum of squared returns below zero / days) * sqrt(252)"),
  /// Calmar ratio.
  CALMAR(
      "daily.calmar",
      "Calmar ratio",
      Unit.RATIO,
      "quantstats, Young 1991",
      "CAGR / |maximal drawdown of days|"),
  /// Maximal drawdown of the compounded curve.
  DRAWDOWN(
      "daily.drawdownPercent",
      "maximal drawdown",
      Unit.PERCENT,
      "quantstats",
      "deepest fall of the compounded curve from its highest point, the start included; at most 0"),
  /// Value at risk.
  VALUE_AT_RISK(
      "daily.valueAtRiskPercent",
      "value at risk 95 %",
      Unit.PERCENT,
      "quantstats",
      "5 % quantile of the normal distribution with mean and deviation (n - 1) of the returns"),
  /// Expected shortfall.
  SHORTFALL(
      "daily.expectedShortfallPercent",
      "expected shortfall",
      Unit.PERCENT,
      "quantstats (cvar)",
      "mean of the returns below the value at risk; the value at risk itself when there is none"),
  /// Kelly fraction.
  KELLY(
      "daily.kellyPercent",
      "Kelly fraction",
      Unit.PERCENT,
      "quantstats, Kelly 1956",
      "(b p - q) / b with b = payoff of days, p = win rate of days, q = 1 - p"),
  /// Ulcer index.
  ULCER(
      "daily.ulcerPercent",
      "ulcer index",
      Unit.PERCENT,
      "quantstats, Martin 1987",
      "sqrt(sum of squared daily drawdowns / (days - 1))"),
  /// Recovery.
  RECOVERY(
      "daily.recovery",
      "recovery of days",
      Unit.RATIO,
      "quantstats",
      "|sum of returns| / |maximal drawdown of days|"),
  /// Payoff.
  PAYOFF(
      "daily.payoff",
      "payoff of days",
      Unit.RATIO,
      "quantstats",
      "mean return of days won / |mean return of days lost|"),
  /// Tail ratio.
  TAIL(
      "daily.tailRatio",
      "tail ratio",
      Unit.RATIO,
      "quantstats",
      "|95 % quantile of returns / 5 % quantile|, quantiles interpolated");

  private final Entry entry;

  DailyMetric(String id, String label, Unit unit, String source, String formula) {
    this.entry = new Entry(id, label, unit, Family.DAILY, source, formula);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public List<Metric> inputs() {
    return switch (this) {
      case WIN_RATE -> List.of(WON, LOST);
      case CAGR -> List.of(COMPOUNDED, DAYS);
      case VOLATILITY -> List.of(DEVIATION, DAYS);
      case SHARPE, VALUE_AT_RISK -> List.of(MEAN, DEVIATION, DAYS);
      case SORTINO -> List.of(MEAN, DAYS);
      case RECOVERY -> List.of(MEAN, DAYS, DRAWDOWN);
      case CALMAR -> List.of(CAGR, DRAWDOWN);
      case SHORTFALL -> List.of(VALUE_AT_RISK, DAYS);
      case KELLY -> List.of(PAYOFF, WIN_RATE);
      case PAYOFF -> List.of(WON, LOST);
      default -> List.of(DAYS);
    };
  }
}
