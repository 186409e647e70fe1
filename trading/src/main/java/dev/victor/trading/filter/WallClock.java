package dev.victor.trading.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What the calendar and the clock of a zone say of an instant. It remembers the day before: rows
/// that come in the order of their time cost a comparison each.
public final class WallClock {

  private final ZoneId zone;
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;
  private LocalDate day = LocalDate.EPOCH;

  /// A clock in a zone.
  public WallClock(ZoneId zone) {
    this.zone = zone;
  }

  /// The zone.
  public ZoneId zone() {
    return zone;
  }

  /// The day of an instant.
  public LocalDate day(Instant instant) {
    long millis = instant.toEpochMilli();
    if (millis < from || millis >= to) {
      day = LocalDate.ofInstant(instant, zone);
      from = day.atStartOfDay(zone).toInstant().toEpochMilli();
      to = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
    return day;
  }

  /// The hour of an instant, 0 to 23.
  public int hour(Instant instant) {
    return instant.atZone(zone).getHour();
  }
}
