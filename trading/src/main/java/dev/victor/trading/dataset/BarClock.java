package dev.victor.trading.dataset;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// When a bar begins whose time a clock on the wall tells. The hour that the clock shows twice in
/// autumn is the one that keeps the order.
final class BarClock {

  private static final long DAY = 86_400_000L;

  private final ZoneId zone;
  private final ZoneRules rules;
  private final boolean newestFirst;
  private long from;
  private long until;
  private long offset;

  /// @param newestFirst whether each bar begins before the one above it
  BarClock(ZoneId zone, boolean newestFirst) {
    this.zone = zone;
    this.rules = zone.getRules();
    this.newestFirst = newestFirst;
  }

  /// The start of a bar.
  ///
  /// @param wall what the clock shows, in milliseconds as if it were UTC
  /// @param before the start of the row above
  /// @return milliseconds since 1970
  long start(long wall, long before) {
    if (wall >= from && wall < until) {
      return wall - offset;
    }
    if (steady(wall)) {
      return wall - offset;
    }
    ZonedDateTime time =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(wall), ZoneOffset.UTC).atZone(zone);
    long early = time.withEarlierOffsetAtOverlap().toInstant().toEpochMilli();
    long late = time.withLaterOffsetAtOverlap().toInstant().toEpochMilli();
    if (newestFirst) {
      return late < before ? late : early;
    }
    return early > before ? early : late;
  }

  /// Whether the clock is not changed from a day before to a day after; then that time is kept.
  private boolean steady(long wall) {
    Instant before = Instant.ofEpochMilli(wall - 2 * DAY);
    ZoneOffsetTransition next = rules.nextTransition(before);
    if (next != null && next.getInstant().toEpochMilli() < wall + 2 * DAY) {
      return false;
    }
    from = wall - DAY;
    until = wall + DAY;
    offset = rules.getOffset(before).getTotalSeconds() * 1000L;
    return true;
  }
}
