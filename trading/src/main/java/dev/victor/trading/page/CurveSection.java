package dev.victor.trading.page;

import dev.victor.trading.chart.DayTicks;
import dev.victor.trading.chart.Ticks;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The balance of closed results over time, and below it how far it stood under its peak. Words
/// stand in the outer picture, which grows with the page; the curves stretch inside of it.
final class CurveSection implements Section {

  private static final int Y_TICKS = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Where the two curves lie in the picture, in percent of its height.
  private static final double TOP = 6;

  private static final double HEIGHT = 60;
  private static final double FALL_TOP = 72;
  private static final double FALL_HEIGHT = 19;

  /// Money that was moved by the owner or the broker rather than earned.
  private static final Set<Flow.Kind> MOVED =
      EnumSet.of(
          Flow.Kind.DEPOSIT,
          Flow.Kind.WITHDRAWAL,
          Flow.Kind.CREDIT,
          Flow.Kind.BONUS,
          Flow.Kind.CORRECTION);

  private static final int MOST_MARKS = 200;

  private final PageContent content;
  private final PageMoney money;
  private final List<CurvePoint> points;
  private final boolean relative;

  CurveSection(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
    this.points = content.curve();
    this.relative = PageMoney.known(content.start()).isPresent();
  }

  @Override
  public void write(Html page) {
    if (!content.traded()) {
      return;
    }
    page.open("section", "aria-labelledby", "curve");
    page.element("h2", "Balance of closed results", "id", "curve");
    if (drawn()) {
      page.element(
          "output", summary(), "class", "reading", "id", "reading", "for", "curve-picture");
      picture(page);
      page.open("p", "class", "note").text(flows()).close("p");
    } else {
      page.open("p", "class", "none")
          .text("The journal knows no balance, so there is nothing to draw without amounts.")
          .close("p");
    }
    page.close("section");
  }

  /// Whether there is something to draw: without amounts, a balance is needed to take percentages
  /// of.
  boolean drawn() {
    return content.traded() && (money.shown() || relative);
  }

  /// Height of a point on the axis: the balance, or percent of the start gained.
  BigDecimal value(CurvePoint point) {
    return money.shown()
        ? point.balance()
        : MetaTraderMetrics.percent(point.balance().subtract(content.start()), content.start());
  }

  /// How far a point lies under the peak: in percent of it, or in money where that is not known.
  BigDecimal fall(CurvePoint point) {
    return relative && point.peak().signum() > 0
        ? MetaTraderMetrics.percent(point.fall(), point.peak())
        : point.fall();
  }

  /// The unit of [#value].
  String unit() {
    return money.shown() ? content.account().currency() : "%";
  }

  /// The unit of [#fall].
  String fallUnit() {
    return relative ? "%" : content.account().currency();
  }

  private String summary() {
    String last =
        money.shown()
            ? "balance " + money.plain(points.getLast().balance())
            : money.signed(points.getLast().balance().subtract(content.start()));
    return Words.moment(points.getLast().time(), zone()) + " \u00b7 " + last;
  }

  private ZoneId zone() {
    return content.covered().zone();
  }

  private void picture(Html page) {
    List<BigDecimal> values = points.stream().map(this::value).toList();
    BigDecimal low = values.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = values.stream().max(BigDecimal::compareTo).orElseThrow();
    List<BigDecimal> ticks = Ticks.numbers(low, high, Y_TICKS);
    BigDecimal deepest =
        points.stream().map(this::fall).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    page.open(
        "svg",
        "class",
        "curve",
        "id",
        "curve-picture",
        "role",
        "img",
        "tabindex",
        "0",
        "aria-label",
        "Balance curve from "
            + label(values.getFirst())
            + " to "
            + label(values.getLast())
            + ", lowest "
            + label(low)
            + ", highest "
            + label(high)
            + "; deepest fall "
            + Figures.ratio(deepest)
            + " "
            + fallUnit());
    grid(page, ticks);
    times(page);
    marks(page);
    stretched(page, TOP, HEIGHT);
    Scale scale = new Scale(ticks.getFirst(), ticks.getLast());
    String line = path(values, scale);
    page.shape("path", "class", "area", "d", line + "L1000 1000L0 1000Z");
    page.shape("path", "class", "line", "d", line);
    page.close("svg");
    falls(page, deepest);
    page.shape(
        "line", "id", "cross", "class", "cross", "x1", "0", "x2", "0", "y1", "2%", "y2", "92%");
    page.close("svg");
  }

  private void falls(Html page, BigDecimal deepest) {
    stretched(page, FALL_TOP, FALL_HEIGHT);
    Scale scale =
        new Scale(deepest.signum() == 0 ? HUNDRED.negate() : deepest.negate(), BigDecimal.ZERO);
    String line = path(points.stream().map(point -> fall(point).negate()).toList(), scale);
    page.shape("path", "class", "fall", "d", line + "L1000 0L0 0Z");
    page.shape("path", "class", "fall-line", "d", line);
    page.close("svg");
    page.element(
        "text",
        "drawdown, deepest "
            + (deepest.signum() == 0 ? "" : "\u2212")
            + Figures.ratio(deepest)
            + " "
            + fallUnit(),
        "class",
        "tick",
        "x",
        "4",
        "y",
        percent(FALL_TOP - 1));
  }

  private static void stretched(Html page, double top, double height) {
    page.open(
        "svg",
        "x",
        "0",
        "y",
        percent(top),
        "width",
        "100%",
        "height",
        percent(height),
        "viewBox",
        "0 0 1000 1000",
        "preserveAspectRatio",
        "none");
  }

  private void grid(Html page, List<BigDecimal> ticks) {
    Scale scale = new Scale(ticks.getFirst(), ticks.getLast());
    for (BigDecimal tick : ticks) {
      String y = percent(TOP + scale.of(tick) / 1000 * HEIGHT);
      page.shape("line", "class", "grid", "x1", "0", "x2", "100%", "y1", y, "y2", y);
      page.element("text", label(tick), "class", "tick", "x", "4", "y", y, "dy", "-4");
    }
    String zero = percent(FALL_TOP);
    page.shape("line", "class", "grid", "x1", "0", "x2", "100%", "y1", zero, "y2", zero);
  }

  private String label(BigDecimal value) {
    BigDecimal shown =
        value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_UP);
    return Figures.tick(shown) + (money.shown() ? "" : " %");
  }

  private void times(Html page) {
    List<DayTicks.Tick> ticks =
        DayTicks.of(points.getFirst().time(), points.getLast().time(), zone());
    for (int i = 0; i < ticks.size(); i++) {
      double place = x(ticks.get(i).time()) / 10;
      String x = percent(place);
      page.shape("line", "class", "grid", "x1", x, "x2", x, "y1", percent(TOP), "y2", "92%");
      page.element(
          "text",
          ticks.get(i).label(),
          "class",
          i % 2 == 0 ? "tick" : "tick odd",
          "x",
          x,
          "y",
          "98%",
          "text-anchor",
          place < 6 ? "start" : place > 94 ? "end" : "middle");
    }
  }

  private void marks(Html page) {
    content.flows().stream()
        .filter(this::marked)
        .limit(MOST_MARKS)
        .forEach(flow -> {
          page.open(
              "text",
              "class",
              "flow",
              "x",
              percent(x(flow.time()) / 10),
              "y",
              percent(TOP + HEIGHT - 1),
              "text-anchor",
              "middle");
          page.text(flow.amount().signum() < 0 ? "\u25bd" : "\u25b3");
          page.element("title", told(flow)).close("text");
        });
  }

  private boolean marked(Flow flow) {
    return MOVED.contains(flow.kind())
        && !flow.time().isBefore(points.getFirst().time())
        && !flow.time().isAfter(points.getLast().time());
  }

  private String told(Flow flow) {
    return flow.kind().name().toLowerCase(Locale.ROOT)
        + (money.shown() ? " " + money.signed(flow.amount()) : "")
        + ", "
        + Words.moment(flow.time(), zone());
  }

  private String flows() {
    String start =
        relative
            ? "Results of trades alone"
                + (money.shown() ? ", from " + money.plain(content.start()) + " on." : ".")
            : "Results of trades alone, added up from zero: no balance is known.";
    List<Flow> later = content.flows().stream().filter(this::marked).toList();
    if (later.isEmpty()) {
      return start;
    }
    BigDecimal sum = later.stream().map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return start
        + " What was paid in or out meanwhile ("
        + (money.shown() ? money.signed(sum) + ", " : "")
        + Words.count(later.size(), "time")
        + ") is no part of the curve; \u25b3 and \u25bd mark it.";
  }

  /// A balance stays where it is until the next result: a step for each.
  private String path(List<BigDecimal> values, Scale scale) {
    StringBuilder path = new StringBuilder(values.size() * 12);
    for (int i = 0; i < values.size(); i++) {
      String x = number(x(points.get(i).time()));
      String y = number(scale.of(values.get(i)));
      path.append(i == 0 ? "M" : "H").append(x).append(i == 0 ? " " : "V").append(y);
    }
    return path.toString();
  }

  /// From 0 at the first point to 1000 at the last.
  private double x(Instant time) {
    long whole = Duration.between(points.getFirst().time(), points.getLast().time()).toMillis();
    long part = Duration.between(points.getFirst().time(), time).toMillis();
    return whole == 0 ? 500 : 1000.0 * part / whole;
  }

  /// From 0 at the highest value to 1000 at the lowest.
  private record Scale(BigDecimal low, BigDecimal high) {
    double of(BigDecimal value) {
      BigDecimal range = high.subtract(low);
      return range.signum() == 0
          ? 500
          : high.subtract(value)
              .multiply(BigDecimal.valueOf(1000))
              .divide(range, MathContext.DECIMAL32)
              .doubleValue();
    }
  }

  private static String percent(double share) {
    return number(share) + "%";
  }

  /// With one decimal at most; nothing in the picture is below zero.
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
