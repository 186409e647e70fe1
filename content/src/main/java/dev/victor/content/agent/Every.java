package dev.victor.content.agent;

import dev.victor.core.failure.UsageError;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pause as people type it: `60s`, `5m`, `1h`, or `60` for seconds.
public final class Every {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,5})([smh]?)");
  private static final Duration LONGEST = Duration.ofDays(1);

  private Every() {}

  /// The pause that was typed, from a second to a day.
  ///
  /// @throws UsageError when it is none
  public static Duration of(String typed) {
    Matcher form = FORM.matcher(typed);
    if (form.matches()) {
      long number = Long.parseLong(form.group(1));
      Duration pause =
          switch (form.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
          };
      if (pause.isPositive() && pause.compareTo(LONGEST) <= 0) {
        return pause;
      }
    }
    throw new UsageError("--every " + typed, "is no pause from 1s to 24h", "write 60s, 5m or 1h");
  }
}
