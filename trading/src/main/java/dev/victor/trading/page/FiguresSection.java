package dev.victor.trading.page;

import dev.victor.trading.metric.BrokerMetric;
import dev.victor.trading.metric.CurveMetric;
import dev.victor.trading.metric.Interval;
import dev.victor.trading.metric.Intervals;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import dev.victor.trading.metric.Value;
import dev.victor.trading.report.Figures;
import dev.victor.trading.report.FullReport;
import dev.victor.trading.report.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures that matter in large, each with its definition to open; beneath them all others.
final class FiguresSection implements Section {

  private final PageContent content;
  private final FullReport full;
  private final MetaTraderMetrics metrics;
  private final PageMoney money;

  FiguresSection(PageContent content, PageMoney money) {
    this.content = content;
    this.full = content.full();
    this.metrics = full.report().metrics();
    this.money = money;
  }

  @Override
  public void write(Html page) {
    page.open("section", "aria-labelledby", "figures");
    page.element("h2", "Figures", "id", "figures");
    if (metrics.trades() == 0) {
      page.open("p", "class", "none").text("No trades in these days.").close("p");
    } else {
      page.open("div", "class", "cards");
      net(page);
      rates(page);
      expectancy(page);
      falls(page);
      multiples(page);
      costs(page);
      page.close("div");
      all(page);
    }
    page.close("section");
  }

  private void net(Html page) {
    List<String> notes = new ArrayList<>();
    if (money.shown()) {
      PageMoney.known(content.start())
          .ifPresent(start ->
              notes.add(
                  PageMoney.percent(metrics.netProfit(), Optional.of(start))
                      + " of "
                      + Figures.money(start)));
    }
    notes.add(Words.count(metrics.trades(), "trade"));
    notes.add(Words.count(full.report().positions(), "position"));
    card(
        page,
        "net result",
        money.signed(metrics.netProfit()),
        "big " + Words.tone(metrics.netProfit().signum()),
        notes,
        List.of(BrokerMetric.NET_PROFIT, BrokerMetric.TRADES, LedgerMetric.POSITIONS));
  }

  private void rates(Html page) {
    Intervals intervals = full.intervals();
    List<String> rate = new ArrayList<>();
    rate.add(Figures.count(metrics.won()) + " won, " + Figures.count(metrics.lost()) + " lost");
    intervals.winRatePercent().ifPresent(each -> rate.add(Shown.interval(each) + " %"));
    card(
        page,
        "win rate",
        Figures.ratio(metrics.winRatePercent()) + " %",
        "",
        rate,
        List.of(BrokerMetric.WIN_RATE));
    List<String> factor = new ArrayList<>();
    if (metrics.withoutLoss()) {
      factor.add("nothing was lost");
    } else {
      intervals.profitFactor().map(Shown::interval).ifPresent(factor::add);
    }
    card(
        page,
        "profit factor",
        metrics.withoutLoss() ? PageMoney.UNTOLD : Figures.ratio(metrics.profitFactor()),
        "",
        factor,
        List.of(BrokerMetric.PROFIT_FACTOR));
  }

  private void expectancy(Html page) {
    Optional<Interval> mean = full.intervals().meanResult();
    List<String> notes = new ArrayList<>();
    mean.flatMap(money::interval).ifPresent(notes::add);
    full.intervals().why().ifPresent(why -> notes.add("no interval: " + why));
    notes.add("a trade, n " + Figures.count(metrics.trades()));
    if (mean.isPresent() && mean.get().low() <= 0 && mean.get().high() >= 0) {
      notes.add("not told apart from zero");
    }
    card(
        page,
        "expectancy",
        money.average(metrics.expectedPayoff()),
        Words.tone(metrics.expectedPayoff().signum()),
        notes,
        List.of(BrokerMetric.EXPECTED_PAYOFF));
  }

  private void falls(Html page) {
    BigDecimal fall = metrics.drawdown().maximal();
    List<String> notes = new ArrayList<>();
    if (PageMoney.known(content.start()).isPresent()) {
      notes.add(Figures.ratio(metrics.drawdown().maximalPercent()) + " % of its peak");
    }
    notes.add("recovery factor " + Figures.ratio(metrics.recoveryFactor()));
    card(
        page,
        "deepest drawdown",
        money.shown() ? money.signed(fall.negate()) : deepestPercent(),
        Words.tone(-fall.signum()),
        notes,
        List.of(CurveMetric.DRAWDOWN_MAXIMAL, CurveMetric.RECOVERY_FACTOR));
  }

  private String deepestPercent() {
    return PageMoney.known(content.start())
        .map(start -> Figures.signedRatio(metrics.drawdown().maximalPercent().negate()) + " %")
        .orElse(PageMoney.UNTOLD);
  }

  private void multiples(Html page) {
    if (full.value(PositionMetric.R_AVERAGE) instanceof Value.Known(var average)) {
      List<String> notes = new ArrayList<>();
      if (full.value(PositionMetric.R_EXPECTANCY) instanceof Value.Known(var expectancy)) {
        notes.add("expectancy " + Figures.signedRatio(expectancy) + " R");
      }
      if (full.value(PositionMetric.R_COUNT) instanceof Value.Known(var count)) {
        notes.add("n " + Figures.count(count.intValueExact()));
      }
      card(
          page,
          "average R",
          Figures.signedRatio(average) + " R",
          Words.tone(average.signum()),
          notes,
          List.of(PositionMetric.R_AVERAGE, PositionMetric.R_EXPECTANCY, PositionMetric.R_COUNT));
    }
  }

  private void costs(Html page) {
    if (!money.shown() && PageMoney.known(content.start()).isEmpty()) {
      return;
    }
    BigDecimal commission = full.report().commission();
    BigDecimal swap = full.report().swap();
    BigDecimal all = commission.add(swap);
    card(
        page,
        "costs",
        money.signed(all),
        Words.tone(all.signum()),
        List.of(
            "commission " + money.signed(commission), "swap " + money.signed(swap), "inside net"),
        List.of(LedgerMetric.COMMISSION, LedgerMetric.SWAP));
  }

  private static void card(
      Html page,
      String label,
      String value,
      String look,
      List<String> notes,
      List<? extends Metric> definitions) {
    page.open("details", "class", "card").open("summary");
    page.element("span", label, "class", "label");
    page.text(" ").element("strong", value, "class", ("value " + look).strip());
    notes.forEach(note -> page.text(" ").element("span", note, "class", "note"));
    page.close("summary");
    definitions.forEach(metric ->
        page.open("p", "class", "definition")
            .element("b", metric.label())
            .text(" " + metric.definition())
            .close("p"));
    page.close("details");
  }

  private void all(Html page) {
    page.open("details", "class", "all").element("summary", "All figures and what they mean");
    page.open("table", "class", "figures").open("thead").open("tr");
    page.element("th", "figure", "scope", "col");
    page.element("th", "value", "scope", "col", "class", "number");
    page.element("th", "definition", "scope", "col");
    page.close("tr").close("thead").open("tbody");
    for (Metric metric : Metric.all()) {
      page.open("tr").element("th", family(metric) + metric.label(), "scope", "row");
      switch (full.value(metric)) {
        case Value.Known(var number) ->
            page.element("td", money.figure(metric.unit(), number), "class", "number");
        case Value.Absent(var why) -> page.element("td", why, "class", "absent");
      }
      page.element("td", metric.definition()).close("tr");
    }
    page.close("tbody").close("table").close("details");
  }

  private static String family(Metric metric) {
    return switch (metric.family()) {
      case MT -> "";
      case DAILY -> "days: ";
      case POSITION -> "positions: ";
    };
  }
}
