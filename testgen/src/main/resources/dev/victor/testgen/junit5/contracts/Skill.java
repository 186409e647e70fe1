package contracts;

import java.util.Arrays;

/** How much smaller than a naive forecast's an error is: 1 is perfect, 0 no better. */
final class Skill {

  private Skill() {}

  /** Over the last value of each row as its forecast, by the root of the mean squared error. */
  static double overLastValue(Case one) {
    Sample test = one.test();
    double[] naive = Arrays.stream(test.x()).mapToDouble(Skill::last).toArray();
    return 1
        - Numbers.error(one.fitted().predict(test.x()), test.targets())
            / Numbers.error(naive, test.targets());
  }

  private static double last(double[] row) {
    for (int i = row.length - 1; i >= 0; i--) {
      if (Double.isFinite(row[i])) {
        return row[i];
      }
    }
    return 0;
  }
}
