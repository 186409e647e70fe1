package contracts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The series 0, 1, 2 …: each value tells when it was. */
final class Ramps {

  private Ramps() {}

  static double[] series(int size) {
    return IntStream.range(0, size).asDoubleStream().toArray();
  }

  /** Every target is newer than all values of its row, by as much as in the first row. */
  static void ahead(Sample sample, String what) {
    double[] y = sample.targets();
    Checks.holds(y.length == sample.size(), sample.size() + " rows and " + y.length + " targets");
    for (int i = 0; i < y.length; i++) {
      double newest = Arrays.stream(sample.x()[i]).max().orElseThrow();
      Checks.holds(
          newest < y[i], what + " " + i + " holds value " + Numbers.shown(newest) + " and its target is " + Numbers.shown(y[i]));
      double gap = y[0] - Arrays.stream(sample.x()[0]).max().orElseThrow();
      Checks.holds(
          y[i] - newest == gap,
          what + " " + i + " is " + Numbers.shown(y[i] - newest) + " before its target and " + what + " 0 "
              + Numbers.shown(gap) + ": rows and targets are out of step");
    }
  }

  static double latest(Sample sample) {
    return Arrays.stream(sample.targets()).max().orElseThrow();
  }

  static double earliest(Sample sample) {
    return Arrays.stream(sample.targets()).min().orElseThrow();
  }
}
