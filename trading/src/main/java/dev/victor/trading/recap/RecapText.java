package dev.victor.trading.recap;

import static dev.victor.trading.report.Figures.money;
import static dev.victor.trading.report.Figures.ratio;
import static dev.victor.trading.report.Figures.signedAverage;
import static dev.victor.trading.report.Figures.signedMoney;
import static dev.victor.trading.report.Figures.signedRatio;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Stretch;
import dev.victor.core.template.PlainText;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A recap on the terminal, where money is shown: five lines of figures, then the trades or days,
/// then rules, notes and questions.
final class RecapText {

  private static final int MOST_TRADES = 30;
  private static final int CURVE_WIDTH = 16;
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private final Recap recap;
  private final Console console;

  RecapText(Recap recap, Console console) {
    this.recap = recap;
    this.console = console;
  }

  void print(Sparkline style) {
    console.line(
        Figures.heading(
            console.in(Tone.STRONG, recap.title()),
            recap.report().account(),
            recap.report().currency(),
            recap.zone().getId()));
    console.line("");
    if (!recap.traded()) {
      console.line("  no trades");
    } else {
      console.table(2, figures(style));
      console.line("");
      if (recap.stretch() == Stretch.DAY) {
        trades();
      } else {
        days();
      }
    }
    new ReflectionText(recap, console).print();
  }

  private Table figures(Sparkline style) {
    MetaTraderMetrics metrics = recap.metrics();
    BigDecimal costs = recap.report().commission().add(recap.report().swap());
    return new Table(Align.LEFT, Align.RIGHT)
        .row(
            "net",
            signedMoney(metrics.netProfit()),
            recap.funded() ? signedRatio(recap.netPercent()) + " %" : "",
            "gross " + signedMoney(metrics.grossProfit()) + "  " + signedMoney(metrics.grossLoss()))
        .row(
            "trades",
            Figures.count(metrics.trades()),
            metrics.won() + " won, " + metrics.lost() + " lost",
            "win rate " + ratio(metrics.winRatePercent()) + " %  " + factor(metrics))
        .row(
            "payoff",
            signedAverage(metrics.expectedPayoff()),
            "a trade",
            "best "
                + signedMoney(metrics.largestProfit())
                + "  worst "
                + signedMoney(metrics.largestLoss()))
        .row(
            "costs",
            signedMoney(costs),
            "inside net",
            "commission "
                + signedMoney(recap.report().commission())
                + "  swap "
                + signedMoney(recap.report().swap()))
        .row(
            recap.funded() ? "balance" : "results",
            money(recap.closing()),
            style.of(recap.curve().stream().map(BalancePoint::balance).toList(), CURVE_WIDTH),
            "deepest "
                + signedMoney(metrics.drawdown().maximal().negate())
                + (recap.funded() ? "  " + ratio(metrics.drawdown().maximalPercent()) + " %" : ""));
  }

  private static String factor(MetaTraderMetrics metrics) {
    return metrics.withoutLoss()
        ? "nothing lost"
        : "profit factor " + ratio(metrics.profitFactor());
  }

  private void trades() {
    boolean risked = recap.trades().stream().anyMatch(trade -> trade.multiple().isPresent());
    Table table =
        new Table(
            Align.RIGHT,
            Align.LEFT,
            Align.LEFT,
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT);
    List<RecapTrade> shown = recap.trades().stream().limit(MOST_TRADES).toList();
    for (RecapTrade trade : shown) {
      List<String> cells = new ArrayList<>();
      cells.add(trade.place().map(String::valueOf).orElse(""));
      cells.add(RecapView.opened(trade, recap.zone()));
      cells.add(PlainText.line(trade.symbol()));
      cells.add(RecapView.side(trade));
      cells.add(trade.volume().toPlainString());
      cells.add(
          console.in(
              trade.result().signum() < 0 ? Tone.BAD : Tone.GOOD, signedMoney(trade.result())));
      if (risked) {
        cells.add(RecapView.multiple(trade));
      }
      cells.add(RecapView.held(trade));
      table.row(cells.toArray(String[]::new));
    }
    console.table(2, table);
    int more = recap.trades().size() - shown.size();
    if (more > 0) {
      console.line("  \u2026 " + Figures.count(more) + " more on the page");
    }
  }

  private void days() {
    Table table =
        new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    for (RecapDay day : recap.days()) {
      BigDecimal net = day.metrics().netProfit();
      table.row(
          WEEKDAY.format(day.day()),
          Figures.count(day.metrics().trades()),
          day.metrics().won() + " won",
          console.in(net.signum() < 0 ? Tone.BAD : Tone.GOOD, signedMoney(net)),
          recap.funded() ? signedRatio(MetaTraderMetrics.percent(net, recap.start())) + " %" : "",
          "deepest " + signedMoney(day.metrics().drawdown().maximal().negate()));
    }
    console.table(2, table);
  }
}
