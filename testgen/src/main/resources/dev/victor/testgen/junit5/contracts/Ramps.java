package contracts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The series 0, 1, 2 …: each value tells when it was. */
final class Ramps {

  private Ramps() {}

  static double[] series(int size) {
    return IntStream.range(0, size).asDoubleStream().toArray();
  }

  /** Every target is newer than all values of its row. */
  static void ahead(Sample sample, String what) {
    double[] y = paired(sample);
    for (int i = 0; i < y.length; i++) {
      double newest = newest(sample, i);
      Checks.holds(
          newest < y[i],
          what
              + " "
              + i
              + " holds value "
              + Numbers.shown(newest)
              + " and its target is value "
              + Numbers.shown(y[i]));
    }
  }

  /** Every target is as far from its row as in another sample. */
  static void inStep(Sample sample, Sample like, String what) {
    double[] y = paired(sample);
    double gap = like.targets()[0] - newest(like, 0);
    for (int i = 0; i < y.length; i++) {
      Checks.holds(
          y[i] - newest(sample, i) == gap,
          what
              + " "
              + i
              + " ends "
              + Numbers.shown(y[i] - newest(sample, i))
              + " before its target and not "
              + Numbers.shown(gap)
              + ": rows and targets are out of step");
    }
  }

  private static double[] paired(Sample sample) {
    double[] y = sample.targets();
    Checks.holds(y.length == sample.size(), sample.size() + " rows and " + y.length + " targets");
    return y;
  }

  private static double newest(Sample sample, int row) {
    return Arrays.stream(sample.x()[row]).max().orElseThrow();
  }

  static double latest(Sample sample) {
    return Arrays.stream(sample.targets()).max().orElseThrow();
  }

  static double earliest(Sample sample) {
    return Arrays.stream(sample.targets()).min().orElseThrow();
  }
}
