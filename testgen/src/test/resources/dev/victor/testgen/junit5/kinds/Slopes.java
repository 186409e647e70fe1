package lab.kinds;

import java.util.Arrays;

/** A weight for each column, of which some may not fall or not rise. */
public final class Slopes {

  private final int[] directions;
  private double[] weights = {};
  private double base;

  public Slopes(int... directions) {
    this.directions = directions;
  }

  public void fit(double[][] rows, double[] targets) {
    weights = new double[rows[0].length];
    for (int sweep = 0; sweep < 30; sweep++) {
      base = 0;
      base = Arrays.stream(rest(rows, targets)).average().orElseThrow();
      for (int j = 0; j < weights.length; j++) {
        weights[j] = 0;
        double[] rest = rest(rows, targets);
        double up = 0;
        double down = 1e-9;
        for (int i = 0; i < rows.length; i++) {
          up += rows[i][j] * rest[i];
          down += rows[i][j] * rows[i][j];
        }
        weights[j] = directions[j] * up < 0 ? 0 : up / down;
      }
    }
  }

  private double[] rest(double[][] rows, double[] targets) {
    double[] rest = predict(rows);
    Arrays.setAll(rest, i -> targets[i] - rest[i]);
    return rest;
  }

  public double[] predict(double[][] rows) {
    double[] sums = new double[rows.length];
    Arrays.fill(sums, base);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        sums[i] += weights[j] * rows[i][j];
      }
    }
    return sums;
  }
}
