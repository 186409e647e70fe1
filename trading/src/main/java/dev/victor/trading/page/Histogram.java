package dev.victor.trading.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How many of some results lie where. Zero is a border, so that no bar holds wins and losses; what
/// lies far out is in the first and last bar. Statistics, so `double`.
///
/// @param width of a bar
/// @param first lower border of the first bar
/// @param counts of each bar
/// @param openBelow whether the first bar holds all below it too
/// @param openAbove whether the last bar holds all above it too
record Histogram(
    BigDecimal width,
    BigDecimal first,
    List<Integer> counts,
    boolean openBelow,
    boolean openAbove) {

  private static final int BARS = 16;
  private static final double FAR = 0.04;

  /// Copies the list.
  Histogram {
    counts = List.copyOf(counts);
  }

  /// Of at least one value.
  static Histogram of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double low = Math.min(0, sorted[(int) Math.floor((sorted.length - 1) * FAR)]);
    double high = Math.max(0, sorted[(int) Math.ceil((sorted.length - 1) * (1 - FAR))]);
    BigDecimal width = width(high - low);
    double step = width.doubleValue();
    int from = (int) Math.floor(low / step);
    int bars = Math.max(1, (int) Math.floor(high / step) + 1 - from);
    int[] counts = new int[bars];
    for (double value : sorted) {
      counts[Math.clamp((long) Math.floor(value / step) - from, 0, bars - 1)]++;
    }
    List<Integer> all = new ArrayList<>();
    Arrays.stream(counts).forEach(all::add);
    return new Histogram(
        width,
        width.multiply(BigDecimal.valueOf(from)),
        all,
        sorted[0] < from * step,
        sorted[sorted.length - 1] >= (from + bars) * step);
  }

  /// 1, 2 or 5 times a power of ten.
  private static BigDecimal width(double range) {
    if (range <= 0) {
      return BigDecimal.ONE;
    }
    double least = range / BARS;
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    for (int factor : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.doubleValue() >= least) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  /// Lower border of a bar.
  BigDecimal from(int bar) {
    return first.add(width.multiply(BigDecimal.valueOf(bar)));
  }
}
