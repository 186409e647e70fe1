package dev.victor.trading.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The catalogue of figures: what each is called, how it is computed, and whose definition it is.
/// JSON `definitions`, `--definitions` and the documentation all come from here.
public enum Metric {
  /// Closed trades.
  TRADES(
      "trades",
      "trades",
      "closing deals (MetaTrader 5) or closed tickets (MetaTrader 4); partial closes count each"),
  /// Positions from flat to flat.
  POSITIONS(
      "positions",
      "positions",
      "positions closed completely; one position may have several trades",
      "victor"),
  /// Net profit.
  NET_PROFIT(
      "netProfit",
      "net profit",
      "sum of profit, swap, commission, fee and taxes of all deals, entries included"),
  /// Gross profit.
  GROSS_PROFIT("grossProfit", "gross profit", "sum of the results of zero and more, costs inside"),
  /// Gross loss.
  GROSS_LOSS(
      "grossLoss",
      "gross loss",
      "sum of the results below zero, costs inside; entry commissions belong here"),
  /// Profit factor.
  PROFIT_FACTOR(
      "profitFactor", "profit factor", "gross profit / |gross loss|; 0 when nothing was lost"),
  /// Expected payoff.
  EXPECTED_PAYOFF("expectedPayoff", "expected payoff", "net profit / trades"),
  /// Win rate.
  WIN_RATE(
      "winRatePercent", "win rate", "trades with a result of zero or more, in percent of trades"),
  /// Recovery factor.
  RECOVERY_FACTOR(
      "recoveryFactor",
      "recovery factor",
      "net profit / maximal drawdown of the balance; 0 without a drawdown"),
  /// Sharpe ratio.
  SHARPE(
      "sharpe",
      "Sharpe ratio",
      "(AHPR - 1) / population standard deviation of the holding period returns, per trade, not"
          + " annualised"),
  /// Absolute drawdown.
  DRAWDOWN_ABSOLUTE("drawdown.absolute", "absolute drawdown", "initial balance - lowest balance"),
  /// Maximal drawdown.
  DRAWDOWN_MAXIMAL(
      "drawdown.maximal",
      "maximal drawdown",
      "deepest fall of the balance from a peak, in money; closed results on the initial balance,"
          + " later deposits and withdrawals ignored"),
  /// Maximal drawdown in percent.
  DRAWDOWN_MAXIMAL_PERCENT(
      "drawdown.maximalPercent",
      "maximal drawdown",
      "the maximal drawdown in percent of its own peak"),
  /// Relative drawdown in money.
  DRAWDOWN_RELATIVE(
      "drawdown.relative",
      "relative drawdown",
      "money of the fall that is deepest in percent: not always the maximal one"),
  /// Relative drawdown.
  DRAWDOWN_RELATIVE_PERCENT(
      "drawdown.relativePercent",
      "relative drawdown",
      "deepest fall of the balance in percent of its peak"),
  /// Commission.
  COMMISSION(
      "commission",
      "commission",
      "commissions, fees and taxes of all deals, signed; inside net profit",
      "victor"),
  /// Swap.
  SWAP("swap", "swap", "swaps of all deals, signed; inside net profit", "victor");

  private final String id;
  private final String label;
  private final String formula;
  private final String source;

  Metric(String id, String label, String formula) {
    this(id, label, formula, "MetaTrader");
  }

  Metric(String id, String label, String formula, String source) {
    this.id = id;
    this.label = label;
    this.formula = formula;
    this.source = source;
  }

  /// Where the figure stands in `journal report --json`, parts joined by dots.
  public String id() {
    return id;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// How it is computed, without the source.
  public String formula() {
    return formula;
  }

  /// Source and formula: `MetaTrader: net profit / trades`.
  public String definition() {
    return source + ": " + formula;
  }

  /// All definitions by id, in the order of the report.
  public static Map<String, String> definitions() {
    Map<String, String> definitions = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(metric -> definitions.put(metric.id(), metric.definition()));
    return definitions;
  }
}
