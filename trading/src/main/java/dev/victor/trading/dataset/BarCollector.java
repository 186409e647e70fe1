package dev.victor.trading.dataset;

import java.util.Arrays;

/// Collects bars, all oldest first or all newest first.
public final class BarCollector {

  private final boolean priced;
  private long[] starts = new long[1024];
  private double[][] columns = new double[5][1024];
  private int size;

  /// @param priced whether bars have first and last prices
  public BarCollector(boolean priced) {
    this.priced = priced;
  }

  int size() {
    return size;
  }

  /// Adds a bar.
  ///
  /// @param start in milliseconds since 1970
  public void add(long start, double open, double high, double low, double close, double volume) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], 2 * size);
      }
    }
    starts[size] = start;
    columns[0][size] = open;
    columns[1][size] = high;
    columns[2][size] = low;
    columns[3][size] = close;
    columns[4][size] = volume;
    size++;
  }

  /// The bars, oldest first.
  ///
  /// @param step length of a bar in milliseconds; zero when the bars have to tell
  public Bars bars(long step) {
    starts = Arrays.copyOf(starts, size);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Arrays.copyOf(columns[i], size);
    }
    if (size > 1 && starts[0] > starts[1]) {
      turn();
    }
    double[] none = {};
    return new Bars(
        starts,
        new Bars.Prices(
            priced ? columns[0] : none,
            columns[1],
            columns[2],
            priced ? columns[3] : none,
            columns[4]),
        step == 0 ? Timeframe.between(starts) : step);
  }

  private void turn() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      long start = starts[i];
      starts[i] = starts[j];
      starts[j] = start;
      for (double[] column : columns) {
        double number = column[i];
        column[i] = column[j];
        column[j] = number;
      }
    }
  }
}
