package dev.victor.trading.sheet;

import dev.victor.trading.chart.DayTicks;
import dev.victor.trading.chart.Ticks;
import dev.victor.trading.chart.Visible;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.page.Html;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A curve in a picture of a page: words stand in the outer picture, which grows with the page, the
/// curve stretches inside of it. Places are in percent of the picture.
final class Plot {

  private static final int COLUMNS = 600;
  private static final int MOST_TICKS = 5;

  private final Bars bars;
  private final ZoneId zone;
  private final double[] values;
  private final double top;
  private final double height;
  private final List<BigDecimal> ticks;

  /// @param values one a bar
  /// @param top of the curve
  /// @param height of it
  Plot(Bars bars, ZoneId zone, double[] values, double top, double height) {
    this.bars = bars;
    this.zone = zone;
    this.values = values;
    this.top = top;
    this.height = height;
    this.ticks =
        Ticks.numbers(
            number(Arrays.stream(values).min().orElse(0)),
            number(Arrays.stream(values).max().orElse(0)),
            MOST_TICKS);
  }

  private static BigDecimal number(double value) {
    return new BigDecimal(value, MathContext.DECIMAL32);
  }

  /// The bars that can be told apart.
  int[] visible() {
    return Visible.of(values, COLUMNS);
  }

  /// Lines of its values, with what they are.
  void grid(Html page) {
    for (BigDecimal tick : ticks) {
      String y = percent(y(tick.doubleValue()));
      page.shape("line", "class", "grid", "x1", "0", "x2", "100%", "y1", y, "y2", y);
      page.element("text", Figures.tick(tick), "class", "tick", "x", "4", "y", y, "dy", "-4");
    }
  }

  /// Lines of days, months or years.
  void times(Html page) {
    Instant first = Instant.ofEpochMilli(bars.start(0));
    Instant last = Instant.ofEpochMilli(bars.start(bars.size() - 1));
    List<DayTicks.Tick> days = DayTicks.of(first, last, zone);
    for (int i = 0; i < days.size(); i++) {
      double place = x(days.get(i).time().toEpochMilli());
      String x = percent(place);
      page.shape("line", "class", "grid", "x1", x, "x2", x, "y1", "4%", "y2", "93%");
      page.element(
          "text",
          days.get(i).label(),
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

  /// The curve, and the surface under it down to a value.
  ///
  /// @param look classes of the surface and of the curve
  void curve(Html page, double base, String area, String look) {
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
    StringBuilder path = new StringBuilder();
    for (int bar : visible()) {
      path.append(path.isEmpty() ? "M" : "L").append(tenths(10 * x(bars.start(bar))));
      path.append(' ').append(tenths(10 * share(values[bar])));
    }
    if (!area.isEmpty()) {
      String floor = tenths(Math.clamp(10 * share(base), 0, 1000));
      page.shape("path", "class", area, "d", path + "L1000 " + floor + "L0 " + floor + "Z");
    }
    page.shape("path", "class", look, "d", path.toString());
    page.close("svg");
  }

  /// From 0 at the first bar to 100 at the last.
  double x(long millis) {
    double whole = bars.start(bars.size() - 1) - bars.start(0);
    return whole == 0 ? 50 : 100 * (millis - bars.start(0)) / whole;
  }

  /// Where a value lies in the picture.
  double y(double value) {
    return top + share(value) * height / 100;
  }

  /// From 0 at the highest tick to 100 at the lowest.
  private double share(double value) {
    double high = ticks.getLast().doubleValue();
    return 100 * (high - value) / (high - ticks.getFirst().doubleValue());
  }

  static String percent(double share) {
    return tenths(share) + "%";
  }

  private static String tenths(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
