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
import dev.victor.trading.metric.BrokerMetric;
import dev.victor.trading.metric.Drawdown;
import dev.victor.trading.metric.LedgerMetric;
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
    row(BrokerMetric.NET_PROFIT, signedMoney(metrics.netProfit()), "");
    row(BrokerMetric.GROSS_PROFIT, signedMoney(metrics.grossProfit()), "");
    row(BrokerMetric.GROSS_LOSS, signedMoney(metrics.grossLoss()), "");
    row(LedgerMetric.COMMISSION, signedMoney(report.commission()), "inside net profit");
    row(LedgerMetric.SWAP, signedMoney(report.swap()), "inside net profit");
    row(
        BrokerMetric.TRADES,
        count(metrics.trades()),
        count(metrics.won()) + " won, " + count(metrics.lost()) + " lost");
    row(LedgerMetric.POSITIONS, count(report.positions()), "");
    row(BrokerMetric.WIN_RATE, ratio(metrics.winRatePercent()), "%");
    row(
        BrokerMetric.PROFIT_FACTOR,
        ratio(metrics.profitFactor()),
        metrics.withoutLoss() ? "nothing was lost" : "");
    row(BrokerMetric.EXPECTED_PAYOFF, signedAverage(metrics.expectedPayoff()), "a trade");
    falls(metrics.drawdown());
    row(BrokerMetric.RECOVERY_FACTOR, ratio(metrics.recoveryFactor()), "");
    row(BrokerMetric.SHARPE, ratio(metrics.sharpe()), "a trade");
  }

  private void falls(Drawdown drawdown) {
    row(BrokerMetric.DRAWDOWN_ABSOLUTE, money(drawdown.absolute()), "");
    row(
        BrokerMetric.DRAWDOWN_MAXIMAL,
        money(drawdown.maximal()),
        ratio(drawdown.maximalPercent()) + " %");
    row(
        BrokerMetric.DRAWDOWN_RELATIVE,
        money(drawdown.relative()),
        ratio(drawdown.relativePercent()) + " %");
  }

  private void row(Metric metric, String figure, String note) {
    table.row(metric.label(), figure, note);
  }
}
