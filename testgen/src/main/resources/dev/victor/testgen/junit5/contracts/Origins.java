package contracts;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which places of a series each window and each target is made of: found by pushing one value of
 * the series at a time, whatever a window holds of them.
 *
 * @param seen by each window
 * @param targets what each target depends on
 * @param length of the series
 */
record Origins(List<SortedSet<Integer>> seen, List<SortedSet<Integer>> targets, int length) {

  private static final int WINDOWS = 40;
  private static final double PUSH = 60;

  /** A series of which no two values are one, long enough for some windows. */
  static double[] series(Pipeline pipeline) {
    return IntStream.range(0, WINDOWS + pipeline.lookback() + pipeline.horizon() - 1)
        .mapToDouble(t -> 100 + 0.5 * t + 10 * Math.sin(t * 1.7))
        .toArray();
  }

  /** Those of the windows that a pipeline cuts. */
  static Origins of(Pipeline pipeline) {
    double[] series = series(pipeline);
    Sample plain = pipeline.windows(series.clone(), false);
    int rows = plain.size();
    Checks.holds(
        rows > 0 && rows == Array.getLength(plain.y()),
        rows + " windows have " + Array.getLength(plain.y()) + " targets");
    Origins found = new Origins(places(rows), places(rows), series.length);
    for (int place = 0; place < series.length; place++) {
      for (double push : new double[] {PUSH, -PUSH}) {
        double[] other = series.clone();
        other[place] += push;
        Sample moved = pipeline.windows(other, false);
        Checks.holds(
            moved.size() == rows,
            "changing one value changes the number of windows from "
                + rows
                + " to "
                + moved.size());
        found.compare(plain, moved, place);
      }
    }
    if (plain.hasLabels()) {
      found.compareOnlyWhatWindowsLack();
    }
    return found;
  }

  private void compare(Sample plain, Sample moved, int place) {
    for (int row = 0; row < plain.size(); row++) {
      if (!Arrays.equals(plain.x()[row], moved.x()[row])) {
        seen.get(row).add(place);
      }
      if (!Array.get(plain.y(), row).equals(Array.get(moved.y(), row))) {
        targets.get(row).add(place);
      }
    }
  }

  /** A label compares the value ahead with the window, so its target is what the window lacks. */
  private void compareOnlyWhatWindowsLack() {
    for (int row = 0; row < seen.size(); row++) {
      if (!seen.get(row).containsAll(targets.get(row))) {
        targets.get(row).removeAll(seen.get(row));
      }
    }
  }

  private static List<SortedSet<Integer>> places(int rows) {
    return IntStream.range(0, rows)
        .<SortedSet<Integer>>mapToObj(row -> new TreeSet<>())
        .collect(Collectors.toList());
  }
}
