package contracts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Training on values that differ by little. */
final class Fractions {

  private static final int FEW = 60;

  private final Case one;

  Fractions(Case one) {
    this.one = one;
  }

  /**
   * Predictions after training on whole numbers, the targets higher by up to a step, for rows that
   * lie between these.
   */
  double[] ofTargets(double step) {
    Sample few = one.train().first(FEW);
    double[] all = Arrays.stream(few.x()).flatMapToDouble(Arrays::stream).toArray();
    double[][] rows =
        Arrays.stream(few.x()).map(row -> whole(row, Numbers.mean(all))).toArray(double[][]::new);
    double[] targets = whole(few.targets(), Numbers.mean(few.targets()));
    Arrays.setAll(targets, i -> targets[i] + step * (0.6 + 0.4 * Math.sin(i + 1)));
    double[][] between =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(value -> value + 1 / Math.PI).toArray())
            .toArray(double[][]::new);
    return one.make().fit(new Sample(rows, targets)).predict(between);
  }

  /** Predictions for two rows that differ by a step and in their targets, 0 and 100. */
  double[] ofRows(double step) {
    double[][] rows = new double[FEW][one.train().width()];
    for (int i = 0; i < rows.length; i++) {
      Arrays.fill(rows[i], i % 2 == 0 ? 7 + step : 7);
    }
    double[] targets = IntStream.range(0, FEW).mapToDouble(i -> i % 2 == 0 ? 100 : 0).toArray();
    double[][] asked = {rows[1].clone(), rows[0].clone()};
    return one.make().fit(new Sample(rows, targets)).predict(asked);
  }

  private double[] whole(double[] values, double mean) {
    double unit = Numbers.spread(one.train().targets()) + 1e-12;
    return Arrays.stream(values).map(value -> Math.rint(3 * (value - mean) / unit) + 10).toArray();
  }
}
