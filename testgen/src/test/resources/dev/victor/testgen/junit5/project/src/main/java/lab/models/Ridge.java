package lab.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Linear regression that keeps its weights small, on standardised columns. */
public final class Ridge implements Forecaster {

  private final double alpha;
  private final boolean intercept;
  private double[] weights = {};
  private double[] means = {};
  private double[] scales = {};
  private double bias;

  public Ridge(double alpha, boolean intercept) {
    if (alpha < 0) {
      throw new IllegalArgumentException("alpha is " + alpha);
    }
    this.alpha = alpha;
    this.intercept = intercept;
  }

  @Override
  public Ridge fit(double[][] rows, double[] targets) {
    check(rows, rows.length == 0 ? 0 : rows[0].length);
    if (rows.length != targets.length || rows.length == 0) {
      throw new IllegalArgumentException(rows.length + " rows and " + targets.length + " targets");
    }
    if (!Arrays.stream(targets).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a target is not a finite number");
    }
    int width = rows[0].length;
    means = new double[width];
    scales = new double[width];
    for (int j = 0; j < width; j++) {
      int column = j;
      double mean = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
      double variance =
          Arrays.stream(rows).mapToDouble(row -> Math.pow(row[column] - mean, 2)).average().orElseThrow();
      means[j] = mean;
      scales[j] = variance < 1e-12 ? 1 : Math.sqrt(variance);
    }
    bias = intercept ? Arrays.stream(targets).average().orElseThrow() : 0;
    double[][] left = new double[width][width];
    double[] right = new double[width];
    for (int i = 0; i < rows.length; i++) {
      double[] z = standardised(rows[i]);
      for (int j = 0; j < width; j++) {
        right[j] += z[j] * (targets[i] - bias);
        for (int k = 0; k < width; k++) {
          left[j][k] += z[j] * z[k];
        }
      }
    }
    for (int j = 0; j < width; j++) {
      left[j][j] += alpha + 1e-9;
    }
    weights = solved(left, right);
    return this;
  }

  @Override
  public double[] predict(double[][] rows) {
    if (weights.length == 0) {
      throw new IllegalStateException("not fitted: call fit first");
    }
    check(rows, weights.length);
    return Arrays.stream(rows).mapToDouble(this::one).toArray();
  }

  private double one(double[] row) {
    double[] z = standardised(row);
    double sum = bias;
    for (int j = 0; j < z.length; j++) {
      sum += weights[j] * z[j];
    }
    return sum;
  }

  private double[] standardised(double[] row) {
    double[] z = row.clone();
    for (int j = 0; j < z.length; j++) {
      z[j] = (z[j] - means[j]) / scales[j];
    }
    return z;
  }

  private static void check(double[][] rows, int width) {
    for (double[] row : rows) {
      if (row.length != width) {
        throw new IllegalArgumentException("a row has " + row.length + " values and not " + width);
      }
      if (!Arrays.stream(row).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException("a row holds a value that is not a finite number");
      }
    }
  }

  /** Gauss with pivots. */
  private static double[] solved(double[][] a, double[] b) {
    int n = b.length;
    for (int p = 0; p < n; p++) {
      int best = p;
      for (int i = p + 1; i < n; i++) {
        best = Math.abs(a[i][p]) > Math.abs(a[best][p]) ? i : best;
      }
      double[] row = a[p];
      a[p] = a[best];
      a[best] = row;
      double value = b[p];
      b[p] = b[best];
      b[best] = value;
      for (int i = p + 1; i < n; i++) {
        double factor = a[i][p] / a[p][p];
        b[i] -= factor * b[p];
        for (int j = p; j < n; j++) {
          a[i][j] -= factor * a[p][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }

  @Override
  public void save(Path file) throws IOException {
    Files.write(
        file, List.of(alpha + "", intercept + "", bias + "", text(weights), text(means), text(scales)));
  }

  /** Reads what save wrote. */
  public static Ridge load(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Ridge ridge = new Ridge(Double.parseDouble(lines.get(0)), Boolean.parseBoolean(lines.get(1)));
    ridge.bias = Double.parseDouble(lines.get(2));
    ridge.weights = numbers(lines.get(3));
    ridge.means = numbers(lines.get(4));
    ridge.scales = numbers(lines.get(5));
    return ridge;
  }

  private static String text(double[] values) {
    return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
