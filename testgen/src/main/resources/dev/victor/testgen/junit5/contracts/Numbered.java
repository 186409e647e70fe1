package contracts;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows whose first value is their number, with targets that tell which row they belong to. */
final class Numbered {

  private static final int ROWS = 80;

  private Numbered() {}

  /** Rows as wide as a lookback, and targets of the type that the windows of a pipeline have. */
  static Sample rows(Pipeline pipeline) {
    double[][] x = new double[ROWS][pipeline.lookback()];
    for (int row = 0; row < ROWS; row++) {
      int number = row;
      Arrays.setAll(x[row], column -> column == 0 ? number : number * 0.5 + column);
    }
    Object like = pipeline.windows(Origins.series(pipeline), false).y();
    if (like instanceof String[]) {
      return new Sample(
          x,
          IntStream.range(0, ROWS)
              .mapToObj(i -> i % 3 == 0 ? "up" : "down")
              .toArray(String[]::new));
    }
    return new Sample(
        x,
        like instanceof int[]
            ? IntStream.range(0, ROWS).map(i -> i % 3 == 0 ? 1 : 0).toArray()
            : IntStream.range(0, ROWS).mapToDouble(i -> i * 1000 + 7).toArray());
  }

  /** The number of a row. */
  static int of(Sample part, int row) {
    return (int) part.x()[row][0];
  }

  static void rises(Sample part, String what) {
    for (int row = 1; row < part.size(); row++) {
      Checks.holds(
          of(part, row - 1) < of(part, row),
          "row "
              + of(part, row)
              + " comes after row "
              + of(part, row - 1)
              + " in the rows of "
              + what
              + ": the split shuffles");
    }
  }

  static void keepTargets(Sample part, Sample all, String what) {
    int targets = Array.getLength(part.y());
    Checks.holds(
        part.size() > 0 && part.size() == targets,
        what + " has " + part.size() + " rows and " + targets + " targets");
    for (int row = 0; row < targets; row++) {
      Object given = Array.get(all.y(), of(part, row));
      Object found = Array.get(part.y(), row);
      Checks.holds(
          given instanceof Number number
              ? number.doubleValue() == ((Number) found).doubleValue()
              : given.equals(found),
          "row "
              + of(part, row)
              + " of "
              + what
              + " comes with the target "
              + found
              + " and not with its own, "
              + given);
    }
  }
}
