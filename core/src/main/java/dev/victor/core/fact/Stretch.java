package dev.victor.core.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How long a story looks back: a day, a week from Monday (ISO 8601), a calendar month.
public enum Stretch {
  /// One day.
  DAY,
  /// Monday to Sunday.
  WEEK,
  /// The first to the last of a month.
  MONTH;

  private static final DateTimeFormatter MONTH_NUMBER =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  /// The days around one of them.
  public Period around(LocalDate day, ZoneId zone) {
    return switch (this) {
      case DAY -> Period.day(day, zone);
      case WEEK ->
          new Period(
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
              day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
              zone);
      case MONTH ->
          new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), zone);
    };
  }

  /// What some days are told as: one as a day, all of a month as that, any others as a week.
  public static Stretch of(Period period) {
    if (period.from().equals(period.to())) {
      return DAY;
    }
    return MONTH.around(period.from(), period.zone()).equals(period) ? MONTH : WEEK;
  }

  /// `day`, `week` or `month`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// `2026-11-22`, `2026-W47` or `2026-11`: sorts by time.
  public String page(Period period) {
    LocalDate first = period.from();
    return switch (this) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> MONTH_NUMBER.format(first);
    };
  }
}
