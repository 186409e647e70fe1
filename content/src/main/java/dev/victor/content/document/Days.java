package dev.victor.content.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days in words, in English whatever the machine speaks: the same text everywhere.
public final class Days {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Days() {}

  /// `22 November 2026`.
  public static String inWords(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /// `November 2026`; empty for none.
  static String month(@Nullable LocalDate day) {
    return day == null ? "" : MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
