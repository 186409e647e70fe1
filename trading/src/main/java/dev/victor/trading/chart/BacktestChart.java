package dev.victor.trading.chart;

import dev.victor.trading.chart.Mark.Anchor;
import dev.victor.trading.chart.Mark.Point;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A backtest on one time axis: prices with the trades on them, equity, and how far it lay under
/// its peak.
public final class BacktestChart {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 840;
  private static final double LEFT = 96;
  private static final double RIGHT = WIDTH - 150;
  private static final double SMALL = 17;
  private static final int COLUMNS = 950;
  private static final int FEW = 150;

  /// What is drawn, one number a bar.
  ///
  /// @param times when each bar begins, in milliseconds since 1970
  /// @param prices at each close
  /// @param equity at each close
  @SuppressWarnings("ArrayRecordComponent") // shared by many runs, copied by none
  public record Series(long[] times, double[] prices, double[] equity) {}

  /// A trade.
  ///
  /// @param entry bar
  /// @param exit bar
  /// @param in price
  /// @param out price
  /// @param rises whether it was long
  /// @param won whether it made something
  public record Trip(int entry, int exit, double in, double out, boolean rises, boolean won) {}

  /// The words of a picture.
  ///
  /// @param title what it is of
  /// @param about dates and parameters
  /// @param end the last equity
  /// @param deepest the deepest fall
  /// @param tick writes a value of an axis
  public record Words(
      String title, String about, String end, String deepest, Function<BigDecimal, String> tick) {}

  private final Series series;
  private final List<Trip> trips;
  private final ZoneId zone;
  private final Words words;
  private final List<Mark> marks = new ArrayList<>();

  private BacktestChart(Series series, List<Trip> trips, ZoneId zone, Words words) {
    this.series = series;
    this.trips = trips;
    this.zone = zone;
    this.words = words;
  }

  /// The picture of a run.
  ///
  /// @param zone whose days the axis has
  public static Scene of(Series series, List<Trip> trips, ZoneId zone, Words words) {
    BacktestChart chart = new BacktestChart(series, trips, zone, words);
    chart.draw();
    return new Scene(WIDTH, HEIGHT, words.title(), chart.marks);
  }

  /// A part of the picture.
  private record Panel(double top, double bottom, double low, double high) {
    double y(double value) {
      return bottom - (value - low) / (high - low) * (bottom - top);
    }
  }

  private void draw() {
    text(24, 40, words.title(), Anchor.START, 26, true, Ink.WORDS);
    text(24, 70, words.about(), Anchor.START, SMALL, false, Ink.QUIET);
    double[] falls = falls(series.equity());
    Panel price =
        panel(
            120,
            420,
            series.prices(),
            5,
            "close; a triangle is an entry, a dot the exit, orange where it lost");
    Panel equity = panel(470, 650, series.equity(), 4, "equity");
    Panel fall = panel(700, 790, falls, 2, "drawdown, %");
    times(price.top(), fall.bottom());
    line(price, series.prices(), Ink.ZERO, 1.4);
    trips(price);
    area(fall, falls, 0, Ink.TINT);
    line(fall, falls, Ink.FALL, 1.5);
    line(equity, series.equity(), Ink.ACCENT, 2.2);
    label(equity, series.equity(), series.equity().length - 1, words.end(), Ink.ACCENT);
    int lowest = lowest(falls);
    marks.add(new Mark.Dot(new Point(x(lowest), fall.y(falls[lowest])), 4, Ink.FALL));
    text(
        RIGHT + 12,
        fall.y(falls[lowest]) + 6,
        words.deepest(),
        Anchor.START,
        SMALL,
        true,
        Ink.FALL);
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

  private static int lowest(double[] of) {
    int lowest = 0;
    for (int i = 0; i < of.length; i++) {
      lowest = of[i] < of[lowest] ? i : lowest;
    }
    return lowest;
  }

  private Panel panel(double top, double bottom, double[] values, int ticks, String unit) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    List<BigDecimal> steps = Ticks.numbers(number(low), number(high), ticks);
    Panel panel =
        new Panel(top, bottom, steps.getFirst().doubleValue(), steps.getLast().doubleValue());
    for (BigDecimal step : steps) {
      double y = panel.y(step.doubleValue());
      marks.add(Mark.Line.between(LEFT, y, RIGHT, y, Ink.GRID, 1));
      text(LEFT - 10, y + 6, words.tick().apply(step), Anchor.END, SMALL, false, Ink.QUIET);
    }
    text(LEFT, top - 14, unit, Anchor.START, SMALL, false, Ink.QUIET);
    return panel;
  }

  private static BigDecimal number(double value) {
    return new BigDecimal(value, MathContext.DECIMAL32);
  }

  private void times(double top, double bottom) {
    for (DayTicks.Tick tick : DayTicks.of(time(0), time(series.times().length - 1), zone)) {
      double x = x(tick.time().toEpochMilli());
      marks.addFirst(Mark.Line.between(x, top, x, bottom, Ink.GRID, 1));
      text(x, bottom + 26, tick.label(), Anchor.MIDDLE, SMALL, false, Ink.QUIET);
    }
    text(WIDTH - 20, HEIGHT - 14, zone.getId(), Anchor.END, 14, false, Ink.QUIET);
  }

  private Instant time(int bar) {
    return Instant.ofEpochMilli(series.times()[bar]);
  }

  private double x(int bar) {
    return x(series.times()[bar]);
  }

  private double x(long millis) {
    double first = series.times()[0];
    double whole = series.times()[series.times().length - 1] - first;
    return whole == 0 ? LEFT : LEFT + (millis - first) / whole * (RIGHT - LEFT);
  }

  private List<Point> path(Panel panel, double[] values) {
    List<Point> path = new ArrayList<>();
    for (int bar : Visible.of(values, COLUMNS)) {
      path.add(new Point(x(bar), panel.y(values[bar])));
    }
    return path;
  }

  private void line(Panel panel, double[] values, Ink ink, double width) {
    marks.add(new Mark.Line(path(panel, values), ink, width));
  }

  private void area(Panel panel, double[] values, double base, Ink ink) {
    List<Point> corners = path(panel, values);
    double last = corners.getLast().x();
    double first = corners.getFirst().x();
    corners.add(new Point(last, panel.y(base)));
    corners.add(new Point(first, panel.y(base)));
    marks.add(new Mark.Area(corners, ink));
  }

  private void label(Panel panel, double[] values, int bar, String label, Ink ink) {
    double y = panel.y(values[bar]);
    marks.add(new Mark.Dot(new Point(x(bar), y), 5, ink));
    text(RIGHT + 12, y + 6, label, Anchor.START, SMALL, true, ink);
  }

  private void trips(Panel panel) {
    double size = trips.size() <= FEW ? 6 : Math.max(2, 6.0 * FEW / trips.size());
    for (Trip trip : trips) {
      Ink ink = trip.won() ? Ink.ACCENT : Ink.FALL;
      Point in = new Point(x(trip.entry()), panel.y(trip.in()));
      Point out = new Point(x(trip.exit()), panel.y(trip.out()));
      marks.add(new Mark.Line(List.of(in, out), ink, size / 5));
      double sign = trip.rises() ? 1 : -1;
      marks.add(
          new Mark.Area(
              List.of(
                  new Point(in.x(), in.y() - sign * size),
                  new Point(in.x() - size, in.y() + sign * size * 0.8),
                  new Point(in.x() + size, in.y() + sign * size * 0.8)),
              ink));
      marks.add(new Mark.Dot(out, size / 2, ink));
    }
  }

  private void text(
      double x, double y, String words, Anchor anchor, double size, boolean bold, Ink ink) {
    marks.add(new Mark.Text(new Point(x, y), words, anchor, size, bold, ink));
  }
}
