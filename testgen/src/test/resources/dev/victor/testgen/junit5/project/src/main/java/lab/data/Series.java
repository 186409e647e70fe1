package lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads a series and cuts it into rows. */
public final class Series {

  /** Rows and the value that follows each. */
  public record Windows(double[][] rows, double[] targets) {}

  /** The older part and the newer part. */
  public record Split(double[][] train, double[] trainTargets, double[][] test, double[] testTargets) {}

  private Series() {}

  /** A column of numbers; an empty cell is NaN. */
  public static double[] read(Path file, String column) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int at = Arrays.asList(lines.get(0).split(",")).indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1)[at])
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }

  /** Row i is values i to i + lookback, its target the next one. */
  public static Windows windows(double[] values, int lookback) {
    if (values.length <= lookback) {
      throw new IllegalArgumentException(values.length + " values are too few for a lookback of " + lookback);
    }
    double[][] rows = new double[values.length - lookback][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(values, i, i + lookback);
    }
    return new Windows(rows, Arrays.copyOfRange(values, lookback, values.length));
  }

  /** Three quarters to train on, the rest to test. */
  public static Split split(double[][] rows, double[] targets) {
    int cut = rows.length * 3 / 4;
    return new Split(
        Arrays.copyOfRange(rows, 0, cut),
        Arrays.copyOfRange(targets, 0, cut),
        Arrays.copyOfRange(rows, cut, rows.length),
        Arrays.copyOfRange(targets, cut, targets.length));
  }
}
