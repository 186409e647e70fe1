package dev.victor.trading.backtest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// The days of a zone, for times that only rise: its clock is asked once a change, not once a bar.
final class LocalDays {

  private static final long DAY = 86_400_000;

  /// The first day of 1970 was a Thursday.
  private static final int THURSDAY = 3;

  private static final int SATURDAY = 5;

  private final ZoneRules rules;
  private long until = Long.MIN_VALUE;
  private long offset;

  LocalDays(ZoneId zone) {
    this.rules = zone.getRules();
  }

  /// The day of a time, counted from the first of 1970.
  ///
  /// @param millis since 1970, not before the time asked last
  long at(long millis) {
    if (millis >= until) {
      Instant time = Instant.ofEpochMilli(millis);
      ZoneOffsetTransition next = rules.nextTransition(time);
      offset = rules.getOffset(time).getTotalSeconds() * 1000L;
      until = next == null ? Long.MAX_VALUE : next.toEpochSecond() * 1000;
    }
    return Math.floorDiv(millis + offset, DAY);
  }

  /// Whether a day is a Saturday or a Sunday.
  static boolean isWeekend(long day) {
    return Math.floorMod(day + THURSDAY, 7) >= SATURDAY;
  }
}
