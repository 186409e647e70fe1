package dev.victor.content.metric;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// The day of a time as logs write it: `2026-11-22`, `2026-11-22T10:00:00Z`, `2026-11-22 10:00:00`,
/// seconds or milliseconds since 1970.
public final class Moments {

  private static final long SECONDS_FROM = 1_000_000_000L;
  private static final long MILLIS_FROM = 1_000_000_000_000L;
  private static final int DAY = 10;

  private Moments() {}

  /// The day in a zone; empty when the text is no such time.
  public static Optional<LocalDate> day(String written, ZoneId zone) {
    String text = written.strip().replace(' ', 'T');
    try {
      if (text.matches("\\d{10,13}(\\.\\d{1,9})?")) {
        return since1970(Long.parseLong(text.split("\\.", 2)[0]), zone);
      }
      if (text.length() == DAY) {
        return Optional.of(LocalDate.parse(text));
      }
      return Optional.of(
          text.matches(".*([zZ]|[+-]\\d\\d:\\d\\d)")
              ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate()
              : LocalDateTime.parse(text).toLocalDate());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> since1970(long number, ZoneId zone) {
    if (number < SECONDS_FROM) {
      return Optional.empty();
    }
    Instant instant =
        number >= MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(LocalDate.ofInstant(instant, zone));
  }
}
