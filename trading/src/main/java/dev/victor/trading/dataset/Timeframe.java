package dev.victor.trading.dataset;

import java.time.Duration;
import java.util.Arrays;

/// The length of a bar.
final class Timeframe {

  private static final int DAYS_OF_A_MONTH = 31;

  private Timeframe() {}

  /// A length such as `15m`, `4h`, `1d`, `1w`, `1mo`, in milliseconds; of a month the longest.
  static long millis(String text) {
    int letters = 0;
    while (Character.isDigit(text.charAt(letters))) {
      letters++;
    }
    long count = Long.parseLong(text.substring(0, letters));
    Duration unit =
        switch (text.substring(letters)) {
          case "s" -> Duration.ofSeconds(1);
          case "m" -> Duration.ofMinutes(1);
          case "h" -> Duration.ofHours(1);
          case "d" -> Duration.ofDays(1);
          case "w" -> Duration.ofDays(7);
          case "mo" -> Duration.ofDays(DAYS_OF_A_MONTH);
          default -> throw new IllegalArgumentException(text);
        };
    return unit.multipliedBy(count).toMillis();
  }

  /// The length of bars that nobody stated: the middle one of the ways from bar to bar, which no
  /// weekend and no gap moves.
  static long between(long[] starts) {
    if (starts.length < 2) {
      return 0;
    }
    long[] ways = new long[starts.length - 1];
    for (int i = 0; i < ways.length; i++) {
      ways[i] = starts[i + 1] - starts[i];
    }
    Arrays.sort(ways);
    return ways[ways.length / 2];
  }
}
