package dev.victor.trading.chart;

import dev.victor.trading.chart.Mark.Anchor;
import dev.victor.trading.chart.Mark.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A figure over two parameters: a cell for each pair of values, darker where it is better.
public final class HeatMap {

  private static final double LEFT = 120;
  private static final double TOP = 130;
  private static final double WIDE = 900;
  private static final double SMALL = 17;
  private static final double TALLEST = 64;
  private static final double LEGEND = 90;

  /// A place in the map.
  ///
  /// @param column of the first parameter
  /// @param row of the second
  public record Cell(int column, int row) {}

  /// The numbers of a map.
  ///
  /// @param columns values of the first parameter, rising
  /// @param rows values of the second, rising
  /// @param values by column, then row; NaN where there is none
  /// @param lessIsBetter whether small values are good
  @SuppressWarnings("ArrayRecordComponent") // drawn once, compared by nobody
  public record Numbers(
      List<String> columns, List<String> rows, double[][] values, boolean lessIsBetter) {}

  /// The words of a map.
  ///
  /// @param title what it is of
  /// @param about how it came about
  /// @param across name of the first parameter
  /// @param up name of the second
  /// @param shown writes a value
  public record Words(
      String title, String about, String across, String up, DoubleFunction<String> shown) {}

  private final Numbers numbers;
  private final Words words;
  private final double wide;
  private final double tall;
  private final List<Mark> marks = new ArrayList<>();
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  private HeatMap(Numbers numbers, Words words) {
    this.numbers = numbers;
    this.words = words;
    this.wide = WIDE / numbers.columns().size();
    this.tall = Math.min(TALLEST, Math.max(14, 560.0 / numbers.rows().size()));
    for (double[] column : numbers.values()) {
      for (double value : column) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
  }

  /// The picture of a map.
  ///
  /// @param best framed, and so named
  /// @param plateau framed, and so named
  public static Scene of(Numbers numbers, Words words, Cell best, Cell plateau) {
    HeatMap map = new HeatMap(numbers, words);
    map.text(24, 40, words.title(), Anchor.START, 26, true, Ink.WORDS);
    map.text(24, 72, words.about(), Anchor.START, SMALL, false, Ink.QUIET);
    map.cells();
    map.axes();
    map.frame(plateau, Ink.WORDS);
    map.frame(best, Ink.FALL);
    map.legend();
    return new Scene(
        (int) (LEFT + WIDE + 40), (int) (map.bottom() + LEGEND + 60), words.title(), map.marks);
  }

  private double bottom() {
    return TOP + tall * numbers.rows().size();
  }

  private double x(int column) {
    return LEFT + column * wide;
  }

  /// The least value of the second parameter stands lowest.
  private double y(int row) {
    return bottom() - (row + 1) * tall;
  }

  private void cells() {
    boolean written = wide >= 58 && tall >= 24;
    for (int column = 0; column < numbers.columns().size(); column++) {
      for (int row = 0; row < numbers.rows().size(); row++) {
        double value = numbers.values()[column][row];
        if (!Double.isFinite(value)) {
          continue;
        }
        Ink ink = Ink.heat(share(value));
        box(x(column), y(row), wide - 2, tall - 2, ink);
        if (written) {
          text(
              x(column) + wide / 2 - 1,
              y(row) + tall / 2 + 5,
              words.shown().apply(value),
              Anchor.MIDDLE,
              15,
              false,
              ink.words());
        }
      }
    }
  }

  /// From 0, poor, to 1, good.
  private double share(double value) {
    double share = high == low ? 1 : (value - low) / (high - low);
    return numbers.lessIsBetter() ? 1 - share : share;
  }

  private void axes() {
    int every = Math.max(1, (int) Math.ceil(46 / wide));
    for (int column = 0; column < numbers.columns().size(); column += every) {
      text(
          x(column) + wide / 2 - 1,
          bottom() + 24,
          numbers.columns().get(column),
          Anchor.MIDDLE,
          SMALL,
          false,
          Ink.QUIET);
    }
    int each = Math.max(1, (int) Math.ceil(22 / tall));
    for (int row = 0; row < numbers.rows().size(); row += each) {
      text(
          LEFT - 12,
          y(row) + tall / 2 + 5,
          numbers.rows().get(row),
          Anchor.END,
          SMALL,
          false,
          Ink.QUIET);
    }
    text(LEFT + WIDE, bottom() + 50, words.across(), Anchor.END, SMALL, true, Ink.WORDS);
    text(LEFT - 12, TOP - 14, words.up(), Anchor.END, SMALL, true, Ink.WORDS);
  }

  private void frame(Cell cell, Ink ink) {
    double x = x(cell.column()) - 1;
    double y = y(cell.row()) - 1;
    marks.add(
        new Mark.Line(
            List.of(
                new Point(x, y),
                new Point(x + wide, y),
                new Point(x + wide, y + tall),
                new Point(x, y + tall),
                new Point(x, y - 1.5)),
            ink,
            3));
  }

  private void legend() {
    double y = bottom() + LEGEND;
    for (int step = 0; step < 7; step++) {
      box(LEFT + step * 34, y - 14, 34, 16, Ink.heat((step + 0.5) / 7));
    }
    double least = numbers.lessIsBetter() ? high : low;
    double most = numbers.lessIsBetter() ? low : high;
    text(LEFT, y + 22, words.shown().apply(least), Anchor.START, 15, false, Ink.QUIET);
    text(LEFT + 238, y + 22, words.shown().apply(most), Anchor.END, 15, false, Ink.QUIET);
    text(LEFT + 290, y, "framed orange: the best", Anchor.START, 15, false, Ink.FALL);
    text(LEFT + 290, y + 22, "framed black: the plateau", Anchor.START, 15, false, Ink.WORDS);
  }

  private void box(double x, double y, double width, double height, Ink ink) {
    marks.add(
        new Mark.Area(
            List.of(
                new Point(x, y),
                new Point(x + width, y),
                new Point(x + width, y + height),
                new Point(x, y + height)),
            ink));
  }

  private void text(
      double x, double y, String said, Anchor anchor, double size, boolean bold, Ink ink) {
    marks.add(new Mark.Text(new Point(x, y), said, anchor, size, bold, ink));
  }
}
