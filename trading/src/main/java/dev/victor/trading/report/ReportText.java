package dev.victor.trading.report;

import static dev.victor.trading.report.Figures.count;
import static dev.victor.trading.report.Figures.money;
import static dev.victor.trading.report.Figures.ratio;
import static dev.victor.trading.report.Figures.signedAverage;
import static dev.victor.trading.report.Figures.signedMoney;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Period;
import dev.victor.trading.metric.Drawdown;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;

/// The report as people read it: a figure a line, and on request what each one means.
final class ReportText {

  private final Report report;
  private final Table table = new Table(Align.LEFT, Align.RIGHT);

  ReportText(Report report) {
    this.report = report;
  }

  void print(Console console, boolean definitions) {
    Period days = report.covered().orElse(report.period());
    console.line(
        Figures.heading(
            console.in(Tone.STRONG, report.account()),
            report.currency(),
            Figures.days(days.from(), days.to()),
            days.zone().getId()));
    console.line("");
    if (report.metrics().trades() == 0) {
      console.line("  no trades");
      return;
    }
    figures();
    table.lines(2).forEach(console::line);
    if (definitions) {
      Definitions.print(console);
    } else {
      console.line("");
      console.line("as MetaTrader defines them: victor journal report --definitions");
    }
  }

  private void figures() {
    MetaTraderMetrics metrics = report.metrics();
    row(Metric.NET_PROFIT, signedMoney(metrics.netProfit()), "");
    row(Metric.GROSS_PROFIT, signedMoney(metrics.grossProfit()), "");
    row(Metric.GROSS_LOSS, signedMoney(metrics.grossLoss()), "");
    row(Metric.COMMISSION, signedMoney(report.commission()), "inside net profit");
    row(Metric.SWAP, signedMoney(report.swap()), "inside net profit");
    row(
        Metric.TRADES,
        count(metrics.trades()),
        count(metrics.won()) + " won, " + count(metrics.lost()) + " lost");
    row(Metric.POSITIONS, count(report.positions()), "");
    row(Metric.WIN_RATE, ratio(metrics.winRatePercent()), "%");
    row(
        Metric.PROFIT_FACTOR,
        ratio(metrics.profitFactor()),
        metrics.withoutLoss() ? "nothing was lost" : "");
    row(Metric.EXPECTED_PAYOFF, signedAverage(metrics.expectedPayoff()), "a trade");
    falls(metrics.drawdown());
    row(Metric.RECOVERY_FACTOR, ratio(metrics.recoveryFactor()), "");
    row(Metric.SHARPE, ratio(metrics.sharpe()), "a trade");
  }

  private void falls(Drawdown drawdown) {
    row(Metric.DRAWDOWN_ABSOLUTE, money(drawdown.absolute()), "");
    row(
        Metric.DRAWDOWN_MAXIMAL,
        money(drawdown.maximal()),
        ratio(drawdown.maximalPercent()) + " %");
    row(
        Metric.DRAWDOWN_RELATIVE,
        money(drawdown.relative()),
        ratio(drawdown.relativePercent()) + " %");
  }

  private void row(Metric metric, String figure, String note) {
    table.row(metric.label(), figure, note);
  }
}
