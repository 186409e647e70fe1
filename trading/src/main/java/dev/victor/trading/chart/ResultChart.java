package dev.victor.trading.chart;

import dev.victor.trading.chart.Mark.Anchor;
import dev.victor.trading.chart.Mark.Point;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// A result as it grew and shrank over hours or days: a step line about a zero line, its last value
/// and its deepest fall written beside it. Sized to be read at half its width.
public final class ResultChart {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 420;
  private static final double TOP = 104;
  private static final double BOTTOM = HEIGHT - 62;
  private static final double SMALL = 19;
  private static final double END = 23;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /// One step of the curve.
  ///
  /// @param time when it came
  /// @param value the result from then on
  public record Step(Instant time, BigDecimal value) {}

  /// The words of a picture.
  ///
  /// @param title what it came to
  /// @param unit of the vertical axis, in words
  /// @param end the last value
  /// @param deepest the deepest fall
  /// @param tick writes a value of the axis
  public record Words(
      String title, String unit, String end, String deepest, Function<BigDecimal, String> tick) {}

  private final List<Step> steps;
  private final ZoneId zone;
  private final Words words;
  private final List<BigDecimal> values;
  private final List<Instant> times;
  private final double left;
  private final double right;
  private final List<Mark> marks = new ArrayList<>();

  private ResultChart(List<Step> steps, ZoneId zone, Words words) {
    this.steps = steps;
    this.zone = zone;
    this.words = words;
    this.right = WIDTH - Math.max(110, 32 + words.end().length() * END * 0.64);
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Step step : steps) {
      low = low.min(step.value());
      high = high.max(step.value());
    }
    this.values = Ticks.numbers(low, high, 4);
    this.times = Ticks.times(steps.getFirst().time(), steps.getLast().time(), zone, 6);
    this.left =
        values.stream().mapToInt(value -> words.tick().apply(value).length()).max().orElse(0)
                * SMALL
                * 0.62
            + 34;
  }

  /// The picture of at least two steps.
  public static Scene of(List<Step> steps, ZoneId zone, Words words) {
    ResultChart chart = new ResultChart(steps, zone, words);
    chart.axes();
    chart.curve();
    chart.labels();
    return new Scene(WIDTH, HEIGHT, words.title(), chart.marks);
  }

  private void axes() {
    text(24, 40, words.title(), Anchor.START, 26, true, Ink.WORDS);
    text(24, 72, words.unit(), Anchor.START, SMALL, false, Ink.QUIET);
    for (BigDecimal value : values) {
      double y = y(value);
      boolean zero = value.signum() == 0;
      marks.add(Mark.Line.between(left, y, right, y, zero ? Ink.ZERO : Ink.GRID, zero ? 2 : 1));
      text(left - 10, y + 6, words.tick().apply(value), Anchor.END, SMALL, false, Ink.QUIET);
    }
    for (Instant time : times) {
      marks.add(Mark.Line.between(x(time), BOTTOM, x(time), BOTTOM + 6, Ink.ZERO, 1));
      text(
          x(time),
          BOTTOM + 28,
          (days() ? DAY : CLOCK).format(time.atZone(zone)),
          Anchor.MIDDLE,
          SMALL,
          false,
          Ink.QUIET);
    }
    String axis = days() ? "days in " : "time of day, ";
    text(right, HEIGHT - 10, axis + zone.getId(), Anchor.END, SMALL, false, Ink.QUIET);
  }

  /// Whether a step of the axis is a day at least.
  private boolean days() {
    return Duration.between(times.get(0), times.get(1)).compareTo(Ticks.SHORTEST_DAY) >= 0;
  }

  private void curve() {
    List<Point> corners = corners();
    List<Point> area = new ArrayList<>(corners);
    double zero = y(BigDecimal.ZERO);
    area.add(new Point(corners.getLast().x(), zero));
    area.add(new Point(corners.getFirst().x(), zero));
    marks.addFirst(new Mark.Area(area, Ink.TINT));
    marks.add(new Mark.Line(corners, Ink.ACCENT, 3.5));
  }

  private List<Point> corners() {
    List<Point> corners = new ArrayList<>();
    for (Step step : visible()) {
      Point next = new Point(x(step.time()), y(step.value()));
      if (!corners.isEmpty()) {
        corners.add(new Point(next.x(), corners.getLast().y()));
      }
      corners.add(next);
    }
    return corners;
  }

  /// The steps that can be told apart: of many on one column of the picture the lowest, the highest
  /// and the last.
  private List<Step> visible() {
    if (steps.size() <= 2 * WIDTH) {
      return steps;
    }
    TreeMap<Integer, List<Step>> columns = new TreeMap<>();
    for (Step step : steps) {
      columns.computeIfAbsent((int) x(step.time()), none -> new ArrayList<>()).add(step);
    }
    Comparator<Step> byValue = Comparator.comparing(Step::value);
    return columns.values().stream()
        .flatMap(column ->
            Stream.of(
                    Collections.min(column, byValue),
                    Collections.max(column, byValue),
                    column.getLast())
                .distinct()
                .sorted(Comparator.comparingInt(column::indexOf)))
        .toList();
  }

  private void labels() {
    Step last = steps.getLast();
    Point end = new Point(x(last.time()), y(last.value()));
    marks.add(new Mark.Dot(end, 6, Ink.ACCENT));
    Mark.Text label =
        new Mark.Text(
            new Point(end.x() + 14, end.y() + 7), words.end(), Anchor.START, END, true, Ink.ACCENT);
    marks.add(label);
    trough(steps).ifPresent(trough -> label(new Point(x(trough.time()), y(trough.value())), label));
  }

  /// The deepest fall is written where neither the curve nor the last value stands, below it at
  /// best.
  private void label(Point trough, Mark.Text end) {
    marks.add(new Mark.Dot(trough, 5, Ink.FALL));
    LabelPlace place = new LabelPlace(new LabelPlace.Box(left, TOP, WIDTH - 12, BOTTOM));
    place.avoid(corners());
    place.avoid(List.of(new Point(left, y(BigDecimal.ZERO)), new Point(right, y(BigDecimal.ZERO))));
    place.avoid(end);
    marks.add(place.beside(trough, words.deepest(), SMALL, Ink.FALL));
  }

  /// The end of the deepest fall from a peak, if the curve ever fell.
  static Optional<Step> trough(List<Step> steps) {
    BigDecimal peak = steps.getFirst().value();
    BigDecimal depth = BigDecimal.ZERO;
    Optional<Step> trough = Optional.empty();
    for (Step step : steps) {
      peak = peak.max(step.value());
      BigDecimal fall = peak.subtract(step.value());
      if (fall.compareTo(depth) > 0) {
        depth = fall;
        trough = Optional.of(step);
      }
    }
    return trough;
  }

  private void text(
      double x, double y, String words, Anchor anchor, double size, boolean bold, Ink ink) {
    marks.add(new Mark.Text(new Point(x, y), words, anchor, size, bold, ink));
  }

  private double x(Instant time) {
    double first = times.getFirst().toEpochMilli();
    double share = (time.toEpochMilli() - first) / (times.getLast().toEpochMilli() - first);
    return left + share * (right - left);
  }

  private double y(BigDecimal value) {
    double low = values.getFirst().doubleValue();
    double share = (value.doubleValue() - low) / (values.getLast().doubleValue() - low);
    return BOTTOM - share * (BOTTOM - TOP);
  }
}
