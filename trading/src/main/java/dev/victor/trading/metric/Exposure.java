package dev.victor.trading.metric;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// When positions were open: the share of time in the market, and how many were open at once.
///
/// Keeps two numbers a position; the union of intervals needs their openings and their closings in
/// order, not which belongs to which. One that is closed when another opens is not open with it;
/// one that was opened and closed in the same moment takes no time.
final class Exposure {

  private long[] opened = new long[64];
  private long[] closed = new long[64];
  private int count;
  private boolean moments;

  /// @param from when it was opened, in milliseconds
  /// @param to when it was closed
  void add(long from, long to) {
    if (from >= to) {
      moments = true;
      return;
    }
    if (count == opened.length) {
      opened = Arrays.copyOf(opened, count * 2);
      closed = Arrays.copyOf(closed, count * 2);
    }
    opened[count] = from;
    closed[count++] = to;
  }

  /// What is between `from` and `to`.
  Result between(Instant from, Instant to) {
    long[] openings = sorted(opened);
    long[] closings = sorted(closed);
    long start = from.toEpochMilli();
    long end = to.toEpochMilli();
    long inside = 0;
    int most = moments ? 1 : 0;
    int open = 0;
    long since = 0;
    for (int i = 0, j = 0; j < count; ) {
      if (i < count && openings[i] < closings[j]) {
        since = open == 0 ? openings[i] : since;
        most = Math.max(most, ++open);
        i++;
      } else {
        open--;
        inside += open == 0 ? clipped(since, closings[j], start, end) : 0;
        j++;
      }
    }
    return new Result(Duration.ofMillis(inside), Duration.ofMillis(Math.max(0, end - start)), most);
  }

  private long[] sorted(long[] times) {
    long[] copy = Arrays.copyOf(times, count);
    Arrays.sort(copy);
    return copy;
  }

  private static long clipped(long from, long to, long start, long end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start));
  }

  /// @param inside time with at least one open position
  /// @param whole the time looked at
  /// @param most positions open at once
  record Result(Duration inside, Duration whole, int most) {

    /// `inside` in percent of `whole`; NaN when there is no time.
    double percent() {
      return 100.0 * inside.toMillis() / whole.toMillis();
    }
  }
}
