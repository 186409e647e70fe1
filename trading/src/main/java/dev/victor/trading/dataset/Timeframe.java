package dev.victor.trading.dataset;

import dev.victor.core.json.Kind;
import java.time.Duration;
import java.util.Arrays;

/// The length of a bar.
public final class Timeframe {

  private static final String PATTERN = "[1-9][0-9]{0,3}(s|m|h|d|w|mo)";
  private static final int DAYS_OF_A_MONTH = 31;
  private static final int FEWEST_DAYS_OF_A_MONTH = 28;

  private Timeframe() {}

  /// How a length is written.
  public static Kind<String> kind() {
    return Kind.text(PATTERN, "the length of a bar like 1d, 4h or 15m");
  }

  /// Whether a text is a length.
  public static boolean is(String text) {
    return text.matches(PATTERN);
  }

  /// A length such as `15m`, `4h`, `1d`, `1w`, `1mo`, in milliseconds; of a month the longest.
  public static long millis(String text) {
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

  /// The length of bars as a word such as `15m`; empty when it is none that has one.
  public static String word(Bars bars) {
    Duration step = Duration.ofMillis(bars.step());
    long days = step.toDays();
    if (days >= FEWEST_DAYS_OF_A_MONTH && days <= DAYS_OF_A_MONTH) {
      return "1mo";
    }
    if (days > 0) {
      return days % 7 == 0 ? days / 7 + "w" : days + "d";
    }
    if (step.toSeconds() == 0) {
      return "";
    }
    if (step.toSeconds() % 60 > 0) {
      return step.toSeconds() + "s";
    }
    return step.toMinutes() % 60 > 0 ? step.toMinutes() + "m" : step.toHours() + "h";
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
