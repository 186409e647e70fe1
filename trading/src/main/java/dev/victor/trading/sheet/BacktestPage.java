package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.page.Html;
import dev.victor.trading.page.PageFrame;
import dev.victor.trading.page.ThemeSwitch;
import dev.victor.trading.record.RecordedOutcome;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A backtest as one page that loads nothing: figures, equity and its falls, prices with trades,
/// every definition, and what it was made of.
final class BacktestPage {

  private static final String MARK =
      "<meta name=\"generator\" content=\"victor strategy backtest\">";
  private static final int MOST_TRADES = 1_000;
  private static final int MOST_MARKS = 600;

  private final RecordedOutcome recorded;
  private final BacktestOutcome outcome;
  private final Bars bars;
  private final double[] equity;
  private final double[] falls;
  private final Plot curve;

  private BacktestPage(RecordedOutcome recorded) {
    this.recorded = recorded;
    this.outcome = recorded.backtest();
    this.bars = outcome.bench().data().bars();
    this.equity = outcome.result().run().equity();
    this.falls = falls(equity);
    this.curve = new Plot(bars, outcome.bench().data().zone(), equity, 6, 60);
  }

  static String of(RecordedOutcome recorded) {
    BacktestPage page = new BacktestPage(recorded);
    Html head = new Html();
    page.head(head);
    Html main = new Html();
    page.cards(main);
    page.equity(main);
    page.prices(main);
    page.figures(main);
    page.trades(main);
    page.inputs(main);
    return new PageFrame(
            MARK,
            "Backtest \u00b7 " + SheetWords.title(page.outcome),
            "Made by victor from the run alone. Nothing is loaded from anywhere.")
        .around(head, main, page.data());
  }

  private static double[] falls(double[] equity) {
    double[] falls = new double[equity.length];
    double peak = Double.NEGATIVE_INFINITY;
    for (int bar = 0; bar < falls.length; bar++) {
      peak = Math.max(peak, equity[bar]);
      falls[bar] = 100 * (equity[bar] / peak - 1);
    }
    return falls;
  }

  private void head(Html page) {
    String title = outcome.bench().strategy().title();
    page.open("header").open("div");
    page.element("p", "Backtest", "class", "kind");
    page.element("h1", title == null ? outcome.bench().definition().id() : title).text("\n");
    page.open("p", "class", "about");
    page.text(
        Figures.heading(
            SheetWords.title(outcome),
            SheetWords.days(outcome),
            Figures.count(bars.size()) + " bars",
            ParameterText.of(outcome.parameters())));
    page.close("p");
    String hypothesis = outcome.bench().strategy().hypothesis();
    if (hypothesis != null) {
      page.open("p", "class", "only").text(hypothesis).close("p");
    }
    page.close("div");
    ThemeSwitch.write(page);
    page.close("header");
  }

  private void cards(Html page) {
    page.open("section", "aria-labelledby", "cards").element("h2", "Figures", "id", "cards");
    page.open("div", "class", "cards");
    card(page, Statistic.RETURN, true, Statistic.EQUITY_FINAL, Statistic.BUY_AND_HOLD);
    card(page, Statistic.SHARPE, false, Statistic.SORTINO, Statistic.CALMAR);
    card(page, Statistic.PROFIT_FACTOR, false, Statistic.EXPECTANCY, Statistic.SQN);
    card(page, Statistic.MAX_DRAWDOWN, false, Statistic.MAX_DRAWDOWN_DAYS, Statistic.ULCER);
    card(page, Statistic.TRADES, false, Statistic.WIN_RATE, Statistic.EXPOSURE);
    card(page, Statistic.COMMISSIONS, false, Statistic.TURNOVER);
    page.close("div").close("section");
  }

  private void card(Html page, Statistic figure, boolean big, Statistic... notes) {
    OptionalDouble value = outcome.result().statistics().of(figure);
    String tone = value.isEmpty() ? "even" : value.getAsDouble() < 0 ? "lost" : "won";
    page.open("details", "class", "card").open("summary");
    page.element("span", figure.label(), "class", "label");
    page.element("span", outcome.shown(figure), "class", big ? "value big " + tone : "value");
    for (Statistic note : notes) {
      page.element("span", note.label() + " " + outcome.shown(note), "class", "note");
    }
    page.close("summary").open("div", "class", "definition");
    definition(page, figure);
    Arrays.stream(notes).forEach(note -> definition(page, note));
    page.close("div").close("details");
  }

  private static void definition(Html page, Statistic figure) {
    page.open("p").element("b", figure.label()).text(": " + figure.definition()).close("p");
  }

  private void equity(Html page) {
    page.open("section", "aria-labelledby", "curve").element("h2", "Equity", "id", "curve");
    page.element(
        "output",
        SheetWords.moment(outcome, bars.start(bars.size() - 1))
            + " \u00b7 equity "
            + outcome.shown(Statistic.EQUITY_FINAL),
        "class",
        "reading",
        "id",
        "reading",
        "for",
        "curve-picture");
    open(page, "curve-picture", "Equity, and below it how far it lay under its peak");
    curve.grid(page);
    curve.times(page);
    double capital = outcome.bench().strategy().execution().capital().doubleValue();
    curve.curve(page, capital, "area", "line");
    new Plot(bars, outcome.bench().data().zone(), falls, 73, 19)
        .curve(page, 0, "fall", "fall-line");
    page.element(
        "text",
        "drawdown, deepest \u2212" + outcome.shown(Statistic.MAX_DRAWDOWN),
        "class",
        "tick",
        "x",
        "4",
        "y",
        "71.5%");
    page.shape(
        "line", "id", "cross", "class", "cross", "x1", "0", "x2", "0", "y1", "2%", "y2", "92%");
    page.close("svg").close("section");
  }

  private static void open(Html page, String id, String label) {
    page.open(
        "svg", "class", "curve", "id", id, "role", "img", "tabindex", "0", "aria-label", label);
  }

  private void prices(Html page) {
    page.open("section", "aria-labelledby", "prices");
    page.element("h2", "Prices and trades", "id", "prices");
    Plot plot = new Plot(bars, outcome.bench().data().zone(), bars.closes(), 4, 86);
    open(page, "price-picture", "Closing prices with the entries and exits of trades");
    plot.grid(page);
    plot.times(page);
    plot.curve(page, 0, "", "zero-line");
    List<Trade> trades = outcome.result().run().trades();
    List<Trade> marked = trades.subList(Math.max(0, trades.size() - MOST_MARKS), trades.size());
    marked.forEach(trade -> mark(page, plot, trade));
    page.close("svg");
    page.open("p", "class", "note")
        .text(
            "\u25b2 a long entry, \u25bc a short one, \u2022 the exit; "
                + (marked.size() < trades.size() ? "the last " + MOST_MARKS + " trades. " : "")
                + "Point at one to read what it made.")
        .close("p");
    page.close("section");
  }

  private void mark(Html page, Plot plot, Trade trade) {
    String look = trade.result() > 0 ? "trade won" : "trade lost";
    String x1 = Plot.percent(plot.x(bars.start(trade.entryBar())));
    String y1 = Plot.percent(plot.y(trade.entryPrice()));
    String x2 = Plot.percent(plot.x(bars.start(trade.exitBar())));
    String y2 = Plot.percent(plot.y(trade.exitPrice()));
    page.open("g", "class", look);
    page.element("title", told(trade));
    page.shape("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    page.element(
        "text",
        trade.units() > 0 ? "\u25b2" : "\u25bc",
        "x",
        x1,
        "y",
        y1,
        "dy",
        "4",
        "text-anchor",
        "middle");
    page.shape("circle", "cx", x2, "cy", y2, "r", "2.5");
    page.close("g");
  }

  private String told(Trade trade) {
    List<String> cells = TradeCells.of(outcome, trade);
    return cells.get(0)
        + " "
        + cells.get(1)
        + ": "
        + cells.get(2)
        + " at "
        + cells.get(3)
        + " to "
        + cells.get(4)
        + " at "
        + cells.get(5)
        + ", "
        + cells.get(6)
        + " ("
        + cells.get(7)
        + " %)";
  }

  private void figures(Html page) {
    page.open("section", "aria-labelledby", "all").element("h2", "All figures", "id", "all");
    page.open("table", "class", "figures").open("tbody");
    for (Statistic statistic : Statistic.values()) {
      page.open("tr").element("th", statistic.label(), "scope", "row");
      page.element("td", outcome.shown(statistic), "class", "number");
      page.element("td", statistic.definition()).close("tr");
    }
    page.close("tbody").close("table").close("section");
  }

  private void trades(Html page) {
    List<Trade> trades = outcome.result().run().trades();
    int from = Math.max(0, trades.size() - MOST_TRADES);
    page.open("section", "aria-labelledby", "trades").element("h2", "Trades", "id", "trades");
    if (from > 0) {
      page.open("p", "class", "note").text("The last " + MOST_TRADES + ".").close("p");
    }
    page.open("div", "class", "scroll").open("table", "class", "figures ledger").open("thead");
    page.open("tr");
    for (String name :
        List.of("", "", "units", "entered", "at", "left", "at", "result", "%", "by")) {
      page.element("th", name, "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
    for (int i = from; i < trades.size(); i++) {
      Trade trade = trades.get(i);
      page.open("tr").element("td", String.valueOf(i + 1));
      TradeCells.of(outcome, trade).forEach(cell -> page.element("td", cell));
      page.close("tr");
    }
    page.close("tbody").close("table").close("div").close("section");
  }

  private void inputs(Html page) {
    page.open("section", "aria-labelledby", "inputs");
    page.element("h2", "Made of", "id", "inputs").open("table", "class", "figures").open("tbody");
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("definition", recorded.record().word("version"));
    rows.put("dataset", recorded.record().word("dataset", "sha256"));
    rows.put(
        "engine",
        "revision "
            + recorded.record().word("engine", "revision")
            + ", ta4j "
            + recorded.record().word("engine", "ta4j"));
    rows.put("commit", recorded.record().word("commit"));
    rows.put("trades", recorded.record().word("tradesSha256"));
    rows.put("run", recorded.record().id());
    rows.forEach((name, value) ->
        page.open("tr").element("th", name, "scope", "row").element("td", value).close("tr"));
    page.close("tbody").close("table");
    page.open("p", "class", "note")
        .text("Again, bit for bit: victor strategy repro " + recorded.record().brief())
        .close("p");
    page.close("section");
  }

  /// What the script reads out where the pointer is.
  private Map<String, Object> data() {
    int[] shown = curve.visible();
    Map<String, Object> points = new LinkedHashMap<>();
    points.put("unit", "");
    points.put("fallUnit", "%");
    points.put("times", Arrays.stream(shown).mapToObj(this::second).toList());
    points.put("values", Arrays.stream(shown).mapToObj(bar -> two(equity[bar])).toList());
    points.put("falls", Arrays.stream(shown).mapToObj(bar -> two(-falls[bar])).toList());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("rows", List.of());
    data.put("curve", points);
    return data;
  }

  private long second(int bar) {
    return Instant.ofEpochMilli(bars.start(bar))
        .atZone(outcome.bench().data().zone())
        .toLocalDateTime()
        .toEpochSecond(ZoneOffset.UTC);
  }

  private static String two(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
