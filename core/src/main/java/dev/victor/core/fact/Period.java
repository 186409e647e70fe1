package dev.victor.core.fact;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// Whole days of a zone, first and last included.
///
/// @param from first day
/// @param to last day
/// @param zone whose midnights bound the days
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

  /// What [#parse] understands, for help texts.
  public static final String WORDS =
      "today, yesterday, week, month, quarter, year, all, or days like 2026-11-01..2026-11-22";

  private static final List<String> NAMES =
      List.of("today", "yesterday", "week", "month", "quarter", "year", "all");

  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /// Checks the order.
  public Period {
    if (to.isBefore(from)) {
      throw new UsageError(from + ".." + to, "a period ends before it begins", "swap the two days");
    }
  }

  /// One day.
  public static Period day(LocalDate day, ZoneId zone) {
    return new Period(day, day, zone);
  }

  /// Everything there is.
  public static Period all(ZoneId zone) {
    return new Period(EARLIEST, LATEST, zone);
  }

  /// `today`, `yesterday`, `week` (from Monday), `month`, `quarter`, `year`, `all`, `DAY` or
  /// `FROM..TO`, seen from `today`.
  ///
  /// @throws UsageError when the words are none of these
  public static Period parse(String typed, LocalDate today, ZoneId zone) {
    return switch (typed) {
      case "today" -> day(today, zone);
      case "yesterday" -> day(today.minusDays(1), zone);
      case "week" ->
          new Period(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today, zone);
      case "month" -> new Period(today.withDayOfMonth(1), today, zone);
      case "quarter" ->
          new Period(
              today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1),
              today,
              zone);
      case "year" -> new Period(today.withDayOfYear(1), today, zone);
      case "all" -> all(zone);
      default -> days(typed, zone);
    };
  }

  private static Period days(String typed, ZoneId zone) {
    int dots = typed.indexOf("..");
    try {
      return dots < 0
          ? day(LocalDate.parse(typed), zone)
          : new Period(
              LocalDate.parse(typed.substring(0, dots)),
              LocalDate.parse(typed.substring(dots + 2)),
              zone);
    } catch (DateTimeParseException e) {
      throw new UsageError(
          "--period " + typed, "unknown period", Nearest.remedy(typed, NAMES, "say " + WORDS));
    }
  }

  /// The first instant inside.
  public Instant start() {
    return from.atStartOfDay(zone).toInstant();
  }

  /// The first instant after.
  public Instant end() {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /// Whether an instant lies inside.
  public boolean contains(Instant instant) {
    return !instant.isBefore(start()) && instant.isBefore(end());
  }
}
