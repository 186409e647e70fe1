package dev.victor.trading.page;

import dev.victor.trading.journal.Position;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// How results of positions are spread: in multiples of what was risked where that is known of most
/// of them, else in money, or in percent where money is hidden.
final class DistributionSection implements Section {

  private static final int FEWEST = 5;

  private final PageContent content;
  private final PageMoney money;

  DistributionSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
  }

  @Override
  public void write(Html page) {
    List<Double> values = new ArrayList<>();
    content.positions().forEach(position -> multiple(position).ifPresent(values::add));
    String unit = "R";
    if (values.size() < FEWEST || values.size() * 2 < content.positions().size()) {
      values.clear();
      unit = money.shown() ? content.account().currency() : "%";
      content.positions().forEach(position -> plain(position).ifPresent(values::add));
    }
    if (values.size() >= FEWEST) {
      write(page, values, unit);
    }
  }

  private static OptionalDouble multiple(Position position) {
    return position
        .span()
        .risk()
        .map(risk -> OptionalDouble.of(position.result().doubleValue() / risk.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble plain(Position position) {
    if (money.shown()) {
      return OptionalDouble.of(position.result().doubleValue());
    }
    return content
        .balances()
        .of(position.closed().atZone(content.covered().zone()).toLocalDate())
        .map(base -> OptionalDouble.of(100 * position.result().doubleValue() / base.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static void write(Html page, List<Double> values, String unit) {
    Histogram spread = Histogram.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    page.open("section", "aria-labelledby", "spread");
    page.element("h2", "How results are spread", "id", "spread");
    page.open("p", "class", "lead")
        .text(
            Words.count(values.size(), "position")
                + ", result in "
                + (unit.equals("R") ? "R, multiples of what was risked" : unit)
                + "; each bar is "
                + Figures.tick(spread.width())
                + " wide.")
        .close("p");
    picture(page, spread, unit);
    page.open("details", "class", "all").element("summary", "The same as a table");
    page.open("table", "class", "totals").open("thead").open("tr");
    page.element("th", "result in " + unit, "scope", "col");
    page.element("th", "positions", "scope", "col", "class", "number");
    page.close("tr").close("thead").open("tbody");
    for (int i = 0; i < spread.counts().size(); i++) {
      page.open("tr").element("th", range(spread, i), "scope", "row");
      page.element("td", Figures.count(spread.counts().get(i)), "class", "number").close("tr");
    }
    page.close("tbody").close("table").close("details").close("section");
  }

  private static void picture(Html page, Histogram spread, String unit) {
    int bars = spread.counts().size();
    int most = Collections.max(spread.counts());
    page.open(
        "svg", "class", "spread", "role", "img", "aria-label", "Histogram of results in " + unit);
    for (int i = 0; i < bars; i++) {
      int count = spread.counts().get(i);
      double height = 78.0 * count / most;
      page.open(
          "rect",
          "class",
          spread.from(i).signum() < 0 ? "lost" : "won",
          "x",
          percent(100.0 * i / bars + 0.3),
          "y",
          percent(88 - height),
          "width",
          percent(100.0 / bars - 0.6),
          "height",
          percent(height));
      page.element("title", range(spread, i) + " " + unit + ": " + Words.count(count, "position"));
      page.close("rect");
      if (count > 0) {
        text(page, "count", 100.0 * (i + 0.5) / bars, percent(87 - height), Figures.count(count));
      }
    }
    labels(page, spread, bars);
    page.close("svg");
  }

  /// The borders beneath the bars: zero, and others as there is room.
  private static void labels(Html page, Histogram spread, int bars) {
    int every = Math.ceilDiv(bars, 6);
    int zero = spread.first().negate().divide(spread.width()).intValue();
    for (int i = Math.floorMod(zero, every); i <= bars; i += every) {
      if (i > 0 && i < bars) {
        text(page, "tick", 100.0 * i / bars, "98%", Figures.tick(spread.from(i)));
      }
    }
    String x = percent(100.0 * zero / bars);
    page.shape("line", "class", "zero", "x1", x, "x2", x, "y1", "4%", "y2", "90%");
    page.shape("line", "class", "grid", "x1", "0", "x2", "100%", "y1", "88%", "y2", "88%");
  }

  private static void text(Html page, String look, double x, String y, String words) {
    page.element("text", words, "class", look, "x", percent(x), "y", y, "text-anchor", "middle");
  }

  private static String range(Histogram spread, int bar) {
    BigDecimal from = spread.from(bar);
    BigDecimal to = spread.from(bar + 1);
    if (bar == 0 && spread.openBelow()) {
      return "below " + Figures.tick(to);
    }
    return bar == spread.counts().size() - 1 && spread.openAbove()
        ? Figures.tick(from) + " and above"
        : Figures.tick(from) + " to " + Figures.tick(to);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
