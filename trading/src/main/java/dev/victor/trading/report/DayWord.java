package dev.victor.trading.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A day as people type it.
public final class DayWord {

  private DayWord() {}

  /// The day that `today`, `yesterday` or `2026-11-22` means.
  public static Optional<LocalDate> parse(String typed, LocalDate today) {
    return switch (typed) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      default -> day(typed);
    };
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
