package dev.victor.trading.dataset;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Bars of one instrument, oldest first, none twice. Prices are binary floating numbers: they are
/// for statistics and backtests, not for a broker's money.
public final class Bars {

  /// None at all.
  public static final Bars NONE =
      new Bars(
          new long[0],
          new Prices(new double[0], new double[0], new double[0], new double[0], new double[0]),
          0);

  private final long[] starts;
  private final Prices prices;
  private final long step;
  private @Nullable RangeExtremes lowest;
  private @Nullable RangeExtremes highest;

  /// @param starts when each begins, in milliseconds since 1970, rising
  /// @param prices as many
  /// @param step length of a bar in milliseconds
  Bars(long[] starts, Prices prices, long step) {
    this.starts = starts;
    this.prices = prices;
    this.step = step;
  }

  /// What bars hold, each column one number a bar.
  ///
  /// @param opens none where the table has no such column
  /// @param highs highest prices
  /// @param lows lowest prices
  /// @param closes none where the table has no such column
  /// @param volumes zeros where the table has no such column
  @SuppressWarnings("ArrayRecordComponent") // shared by many runs, copied by none
  record Prices(double[] opens, double[] highs, double[] lows, double[] closes, double[] volumes) {}

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

  /// How long a bar is, in milliseconds; zero where nobody said and there are fewer than two.
  public long step() {
    return step;
  }

  /// Some bars alone.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them
  public Bars slice(int from, int until) {
    return new Bars(
        Arrays.copyOfRange(starts, from, until),
        new Prices(
            part(opens(), from, until),
            part(highs(), from, until),
            part(lows(), from, until),
            part(closes(), from, until),
            part(volumes(), from, until)),
        step);
  }

  /// These bars and then others, which begin later.
  public Bars then(Bars later) {
    return new Bars(
        LongStream.concat(Arrays.stream(starts), Arrays.stream(later.starts)).toArray(),
        new Prices(
            joined(opens(), later.opens()),
            joined(highs(), later.highs()),
            joined(lows(), later.lows()),
            joined(closes(), later.closes()),
            joined(volumes(), later.volumes())),
        step);
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static double[] part(double[] column, int from, int until) {
    return column.length == 0 ? column : Arrays.copyOfRange(column, from, until);
  }

  /// Whether there are first and last prices, not only the lowest and highest.
  public boolean priced() {
    return opens().length == size() && closes().length == size();
  }

  /// First prices, one a bar; none where the table has no such column. Not to be changed.
  public double[] opens() {
    return prices.opens();
  }

  /// Highest prices, one a bar. Not to be changed.
  public double[] highs() {
    return prices.highs();
  }

  /// Lowest prices, one a bar. Not to be changed.
  public double[] lows() {
    return prices.lows();
  }

  /// Last prices, one a bar; none where the table has no such column. Not to be changed.
  public double[] closes() {
    return prices.closes();
  }

  /// What was traded, one a bar; zeros where the table has no such column. Not to be changed.
  public double[] volumes() {
    return prices.volumes();
  }

  /// The lowest price of a bar.
  public double low(int bar) {
    return lows()[bar];
  }

  /// The highest price of a bar.
  public double high(int bar) {
    return highs()[bar];
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
    if (lowest == null) {
      lowest = RangeExtremes.lowest(lows());
    }
    return lowest.between(from, until);
  }

  /// The highest price of some bars.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them, after `from`
  public double highest(int from, int until) {
    if (highest == null) {
      highest = RangeExtremes.highest(highs());
    }
    return highest.between(from, until);
  }
}
