package dev.victor.trading.filter;

import dev.victor.core.failure.UsageError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours of the day, from the first full hour up to, not including, the last: `9-17` is 09:00 to
/// 16:59:59. `22-4` goes past midnight.
///
/// @param from first hour, 0 to 23
/// @param to hour that is out again, 0 to 24
public record Hours(int from, int to) {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final int HOURS = 24;

  /// What was typed: `9-17`, or `9` for one hour.
  ///
  /// @throws UsageError when it is neither
  public static Hours parse(String typed) {
    Matcher matcher = SPAN.matcher(typed);
    if (matcher.matches()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from + 1 : Integer.parseInt(matcher.group(2));
      if (from < HOURS && to <= HOURS && from != to) {
        return new Hours(from, to);
      }
    }
    throw new UsageError(
        "--hour " + typed, "not hours of a day", "say 9-17 (09:00 until 17:00), 22-4 or 9");
  }

  /// Whether an hour is one of them.
  public boolean contains(int hour) {
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
