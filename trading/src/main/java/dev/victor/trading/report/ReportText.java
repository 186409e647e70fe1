package dev.victor.trading.report;

import static dev.victor.trading.report.Figures.count;
import static dev.victor.trading.report.Figures.money;
import static dev.victor.trading.report.Figures.ratio;
import static dev.victor.trading.report.Figures.signedAverage;
import static dev.victor.trading.report.Figures.signedMoney;

import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Period;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.metric.BrokerMetric;
import dev.victor.trading.metric.CurveMetric;
import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.Drawdown;
import dev.victor.trading.metric.Interval;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The report as people read it: a figure a line, family by family.
final class ReportText {

  private static final int CURVE_WIDTH = 24;

  /// What a report may go on with once its main figures are said.
  private static final List<Metric> MORE =
      List.of(
          BrokerMetric.LARGEST_PROFIT,
          BrokerMetric.LARGEST_LOSS,
          BrokerMetric.AVERAGE_PROFIT,
          BrokerMetric.AVERAGE_LOSS,
          BrokerMetric.LONGEST_WIN,
          BrokerMetric.LONGEST_LOSS,
          CurveMetric.AHPR,
          CurveMetric.GHPR,
          BrokerMetric.Z_SCORE,
          BrokerMetric.Z_CONFIDENCE,
          CurveMetric.LR_CORRELATION,
          CurveMetric.LR_STANDARD_ERROR);

  /// What matters of days, beside other families; all of it with `--family daily`.
  private static final List<DailyMetric> DAYS =
      List.of(
          DailyMetric.DAYS,
          DailyMetric.TRADED,
          DailyMetric.WIN_RATE,
          DailyMetric.BEST,
          DailyMetric.WORST,
          DailyMetric.COMPOUNDED,
          DailyMetric.DRAWDOWN,
          DailyMetric.CAGR,
          DailyMetric.VOLATILITY,
          DailyMetric.SHARPE,
          DailyMetric.SORTINO,
          DailyMetric.CALMAR,
          DailyMetric.VALUE_AT_RISK,
          DailyMetric.KELLY);

  /// What matters of positions, beside other families; all of it with `--family position`.
  private static final List<PositionMetric> POSITIONS =
      List.of(
          PositionMetric.WIN_RATE,
          PositionMetric.AVERAGE,
          PositionMetric.R_AVERAGE,
          PositionMetric.R_EXPECTANCY,
          PositionMetric.MAE,
          PositionMetric.MFE,
          PositionMetric.HELD_WON,
          PositionMetric.HELD_LOST,
          PositionMetric.EXPOSURE,
          PositionMetric.SIMULTANEOUS,
          PositionMetric.COSTS,
          PositionMetric.COSTS_PERCENT);

  private final FullReport full;
  private final Report report;
  private final MetaTraderMetrics metrics;
  private final FamilyText broker;

  ReportText(FullReport full) {
    this.full = full;
    this.report = full.report();
    this.metrics = report.metrics();
    this.broker = new FamilyText(full);
  }

  /// @param families what to print
  void print(Console console, Set<Metric.Family> families, Sparkline style) {
    heading(console);
    console.line("");
    if (metrics.trades() == 0) {
      console.line("  no trades");
      return;
    }
    if (families.contains(Metric.Family.MT)) {
      figures(style);
      broker.add(MORE);
      broker.print(console);
    }
    boolean alone = families.size() == 1;
    if (families.contains(Metric.Family.DAILY)) {
      section(console, alone, "days", alone ? Arrays.asList(DailyMetric.values()) : DAYS);
    }
    if (families.contains(Metric.Family.POSITION)) {
      section(
          console, alone, "positions", alone ? Arrays.asList(PositionMetric.values()) : POSITIONS);
    }
    full.breakdown().ifPresent(parts -> new BreakdownText(parts).print(console));
  }

  private void heading(Console console) {
    Period days = report.covered().orElse(report.period());
    console.line(
        Figures.heading(
            console.in(Tone.STRONG, report.account()),
            report.currency(),
            Figures.days(days.from(), days.to()),
            days.zone().getId()));
    if (!full.filter().isEmpty()) {
      console.line(
          full.filter().words().entrySet().stream()
              .map(part -> part.getKey() + " " + String.join(", ", part.getValue()))
              .collect(Collectors.joining(" \u00b7 ", "only ", "")));
    }
  }

  private void section(Console console, boolean alone, String title, List<? extends Metric> shown) {
    if (!alone) {
      console.line("");
      console.line(title);
    }
    FamilyText text = new FamilyText(full);
    text.add(shown);
    text.print(console);
  }

  private void figures(Sparkline style) {
    row(
        BrokerMetric.NET_PROFIT,
        signedMoney(metrics.netProfit()),
        style.of(full.curve(), CURVE_WIDTH));
    row(BrokerMetric.GROSS_PROFIT, signedMoney(metrics.grossProfit()), "");
    row(BrokerMetric.GROSS_LOSS, signedMoney(metrics.grossLoss()), "");
    row(LedgerMetric.COMMISSION, signedMoney(report.commission()), "inside net profit");
    row(LedgerMetric.SWAP, signedMoney(report.swap()), "inside net profit");
    row(
        BrokerMetric.TRADES,
        count(metrics.trades()),
        count(metrics.won()) + " won, " + count(metrics.lost()) + " lost");
    row(LedgerMetric.POSITIONS, count(report.positions()), "");
    row(
        BrokerMetric.WIN_RATE,
        ratio(metrics.winRatePercent()),
        "%" + interval(full.intervals().winRatePercent()));
    row(
        BrokerMetric.PROFIT_FACTOR,
        ratio(metrics.profitFactor()),
        metrics.withoutLoss()
            ? "nothing was lost"
            : interval(full.intervals().profitFactor()).strip());
    row(
        BrokerMetric.EXPECTED_PAYOFF,
        signedAverage(metrics.expectedPayoff()),
        "a trade" + interval(full.intervals().meanResult()));
    drawdowns(metrics.drawdown());
    row(CurveMetric.RECOVERY_FACTOR, ratio(metrics.recoveryFactor()), "");
    row(CurveMetric.SHARPE, ratio(metrics.sharpe()), "a trade");
  }

  /// The interval and the number of trades that it rests on; nothing where they are too few.
  private String interval(Optional<Interval> interval) {
    return interval
        .map(each -> "  " + Shown.interval(each) + ", n " + count(metrics.trades()))
        .orElse("");
  }

  private void drawdowns(Drawdown drawdown) {
    row(CurveMetric.DRAWDOWN_ABSOLUTE, money(drawdown.absolute()), "");
    row(
        CurveMetric.DRAWDOWN_MAXIMAL,
        money(drawdown.maximal()),
        ratio(drawdown.maximalPercent()) + " %");
    row(
        CurveMetric.DRAWDOWN_RELATIVE,
        money(drawdown.relative()),
        ratio(drawdown.relativePercent()) + " %");
  }

  private void row(Metric metric, String figure, String note) {
    broker.row(metric, figure, note);
  }
}
