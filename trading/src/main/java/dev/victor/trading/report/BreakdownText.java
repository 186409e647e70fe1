package dev.victor.trading.report;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.trading.metric.Intervals;
import dev.victor.trading.metric.MetaTraderMetrics;
import java.util.List;

/// The parts of a breakdown, a line each, with n and the honest interval.
final class BreakdownText {

  private static final int MOST = 40;

  private final Breakdown breakdown;

  BreakdownText(Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  void print(Console console) {
    console.line("");
    console.line("by " + breakdown.by().id());
    Table table =
        new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row("", "net", "n", "won", "payoff", "profit factor");
    List<Breakdown.Group> groups = breakdown.groups();
    groups.stream().limit(MOST).forEach(group -> row(table, console, group));
    console.table(2, table);
    if (groups.size() > MOST) {
      console.line("  \u2026 " + Figures.count(groups.size() - MOST) + " more with --json");
    }
    if (groups.stream().anyMatch(group -> group.intervals().why().isPresent())) {
      console.line(
          "  no interval below " + Intervals.FEWEST_TRADES + " trades: too few to draw from");
    }
  }

  private static void row(Table table, Console console, Breakdown.Group group) {
    MetaTraderMetrics metrics = group.metrics();
    table.row(
        group.key(),
        console.in(
            metrics.netProfit().signum() < 0 ? Tone.BAD : Tone.GOOD,
            Figures.signedMoney(metrics.netProfit())),
        Figures.count(metrics.trades()),
        Figures.ratio(metrics.winRatePercent()) + " %",
        Figures.signedAverage(metrics.expectedPayoff()),
        metrics.withoutLoss() ? "nothing lost" : Figures.ratio(metrics.profitFactor()),
        group.intervals().profitFactor().map(Shown::interval).orElse(""));
  }
}
