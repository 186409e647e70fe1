package lab.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Boosted decision stumps: each round one question on one column, on a part of the rows. */
public final class Stumps implements Forecaster {

  /** What a forest is made with. */
  public record Settings(int rounds, double learningRate, double subsample, int monotone, long seed) {}

  private record Stump(int column, double threshold, double low, double high, double missing) {
    double value(double[] row) {
      double x = row[column];
      return Double.isNaN(x) ? missing : x < threshold ? low : high;
    }
  }

  private final Settings settings;
  private final List<Stump> stumps = new ArrayList<>();
  private final List<Double> losses = new ArrayList<>();
  private double base;
  private int width;

  private Stumps(Settings settings) {
    this.settings = settings;
  }

  /** Starts from defaults. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Stumps fit(double[][] rows, double[] targets) {
    if (rows.length != targets.length || rows.length == 0) {
      throw new IllegalArgumentException(rows.length + " rows and " + targets.length + " targets");
    }
    if (!Arrays.stream(targets).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a target is not a finite number");
    }
    stumps.clear();
    losses.clear();
    width = rows[0].length;
    base = Arrays.stream(targets).average().orElseThrow();
    double[] rest = Arrays.stream(targets).map(y -> y - base).toArray();
    double[][] thresholds = new double[width][];
    Arrays.setAll(thresholds, column -> thresholds(rows, column));
    Random random = new Random(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      boolean[] taken = new boolean[rows.length];
      for (int i = 0; i < taken.length; i++) {
        taken[i] = random.nextDouble() < settings.subsample();
      }
      Stump stump = best(rows, rest, taken, thresholds);
      stumps.add(stump);
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        rest[i] -= stump.value(rows[i]);
        sum += rest[i] * rest[i];
      }
      losses.add(Math.sqrt(sum / rows.length));
    }
    return this;
  }

  private Stump best(double[][] rows, double[] rest, boolean[] taken, double[][] thresholds) {
    Stump best = new Stump(0, 0, 0, 0, 0);
    double gain = 0;
    for (int column = 0; column < width; column++) {
      for (double threshold : thresholds[column]) {
        double[] sum = new double[3];
        int[] count = new int[3];
        for (int i = 0; i < rows.length; i++) {
          if (taken[i]) {
            double x = rows[i][column];
            int side = Double.isNaN(x) ? 2 : x < threshold ? 0 : 1;
            sum[side] += rest[i];
            count[side]++;
          }
        }
        if (count[0] == 0 || count[1] == 0) {
          continue;
        }
        double low = sum[0] / count[0];
        double high = sum[1] / count[1];
        double missing = count[2] == 0 ? 0 : sum[2] / count[2];
        double gained = low * sum[0] + high * sum[1] + missing * sum[2];
        if (gained > gain && settings.monotone() * (high - low) >= 0) {
          gain = gained;
          double rate = settings.learningRate();
          best = new Stump(column, threshold, rate * low, rate * high, rate * missing);
        }
      }
    }
    return best;
  }

  private static double[] thresholds(double[][] rows, int column) {
    double[] values =
        Arrays.stream(rows).mapToDouble(row -> row[column]).filter(Double::isFinite).sorted().toArray();
    double[] thresholds = new double[7];
    for (int i = 0; i < thresholds.length && values.length > 0; i++) {
      thresholds[i] = values[(i + 1) * values.length / 8];
    }
    return thresholds;
  }

  @Override
  public double[] predict(double[][] rows) {
    if (width == 0) {
      throw new IllegalStateException("not fitted: call fit first");
    }
    for (double[] row : rows) {
      if (row.length != width) {
        throw new IllegalArgumentException("a row has " + row.length + " values and not " + width);
      }
    }
    return Arrays.stream(rows)
        .mapToDouble(row -> base + stumps.stream().mapToDouble(stump -> stump.value(row)).sum())
        .toArray();
  }

  /** The error after each round of the last fit. */
  public double[] lossHistory() {
    return losses.stream().mapToDouble(loss -> loss).toArray();
  }

  public int rounds() {
    return settings.rounds();
  }

  public double learningRate() {
    return settings.learningRate();
  }

  @Override
  public void save(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    Settings s = settings;
    lines.add(s.rounds() + " " + s.learningRate() + " " + s.subsample() + " " + s.monotone() + " " + s.seed());
    lines.add(base + " " + width);
    for (Stump one : stumps) {
      lines.add(one.column + " " + one.threshold + " " + one.low + " " + one.high + " " + one.missing);
    }
    Files.write(file, lines);
  }

  /** Reads what save wrote. */
  public static Stumps load(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] s = lines.get(0).split(" ");
    Stumps loaded =
        builder()
            .rounds(Integer.parseInt(s[0]))
            .learningRate(Double.parseDouble(s[1]))
            .subsample(Double.parseDouble(s[2]))
            .monotone(Integer.parseInt(s[3]))
            .seed(Long.parseLong(s[4]))
            .build();
    String[] own = lines.get(1).split(" ");
    loaded.base = Double.parseDouble(own[0]);
    loaded.width = Integer.parseInt(own[1]);
    for (String line : lines.subList(2, lines.size())) {
      double[] n = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
      loaded.stumps.add(new Stump((int) n[0], n[1], n[2], n[3], n[4]));
    }
    return loaded;
  }

  /** Settings, one by one. */
  public static final class Builder {

    private Settings settings = new Settings(40, 0.3, 1.0, 0, 0);

    public Builder rounds(int value) {
      settings = new Settings(value, settings.learningRate, settings.subsample, settings.monotone, settings.seed);
      return this;
    }

    public Builder learningRate(double value) {
      settings = new Settings(settings.rounds, value, settings.subsample, settings.monotone, settings.seed);
      return this;
    }

    public Builder subsample(double value) {
      settings = new Settings(settings.rounds, settings.learningRate, value, settings.monotone, settings.seed);
      return this;
    }

    public Builder monotone(int value) {
      settings = new Settings(settings.rounds, settings.learningRate, settings.subsample, value, settings.seed);
      return this;
    }

    public Builder seed(long value) {
      settings = new Settings(settings.rounds, settings.learningRate, settings.subsample, settings.monotone, value);
      return this;
    }

    public Stumps build() {
      return new Stumps(settings);
    }
  }
}
