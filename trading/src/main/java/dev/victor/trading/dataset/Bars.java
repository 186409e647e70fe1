package dev.victor.trading.dataset;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// Bars of one instrument, oldest first, none twice. Prices are binary floating numbers: they are
/// for statistics, not for money.
public final class Bars {

  private final long[] starts;
  private final double[] lows;
  private final double[] highs;
  private final long step;
  private final RangeExtremes lowest;
  private final RangeExtremes highest;

  private Bars(long[] starts, double[] lows, double[] highs, long step) {
    this.starts = starts;
    this.lows = lows;
    this.highs = highs;
    this.step = step;
    this.lowest = RangeExtremes.lowest(lows);
    this.highest = RangeExtremes.highest(highs);
  }

  /// Collects bars, all oldest first or all newest first.
  static final class Builder {

    private final LongStream.Builder starts = LongStream.builder();
    private final DoubleStream.Builder lows = DoubleStream.builder();
    private final DoubleStream.Builder highs = DoubleStream.builder();

    void add(long start, double low, double high) {
      starts.add(start);
      lows.add(low);
      highs.add(high);
    }

    /// @param step length of a bar in milliseconds; zero when the bars have to tell
    Bars bars(long step) {
      long[] times = starts.build().toArray();
      double[] low = lows.build().toArray();
      double[] high = highs.build().toArray();
      if (times.length > 1 && times[0] > times[1]) {
        turn(times, low, high);
      }
      return new Bars(times, low, high, step == 0 ? Timeframe.between(times) : step);
    }

    private static void turn(long[] times, double[] low, double[] high) {
      for (int i = 0, j = times.length - 1; i < j; i++, j--) {
        long time = times[i];
        times[i] = times[j];
        times[j] = time;
        swap(low, i, j);
        swap(high, i, j);
      }
    }

    private static void swap(double[] prices, int i, int j) {
      double price = prices[i];
      prices[i] = prices[j];
      prices[j] = price;
    }
  }

  /// How many there are.
  public int size() {
    return starts.length;
  }

  /// When a bar begins, in milliseconds since 1970.
  public long start(int bar) {
    return starts[bar];
  }

  /// When a bar ends: when the next one begins, at the latest after the length of a bar.
  public long end(int bar) {
    long longest = starts[bar] + step;
    return bar + 1 < starts.length ? Math.min(starts[bar + 1], longest) : longest;
  }

  /// The lowest price of a bar.
  public double low(int bar) {
    return lows[bar];
  }

  /// The highest price of a bar.
  public double high(int bar) {
    return highs[bar];
  }

  /// The last bar that begins at or before an instant; -1 when there is none.
  public int at(long millis) {
    int found = Arrays.binarySearch(starts, millis);
    return found >= 0 ? found : -found - 2;
  }

  /// The lowest price of some bars.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them, after `from`
  public double lowest(int from, int until) {
    return lowest.between(from, until);
  }

  /// The highest price of some bars.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them, after `from`
  public double highest(int from, int until) {
    return highest.between(from, until);
  }
}
