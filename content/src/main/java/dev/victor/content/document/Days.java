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

  private static final int SHORT = 3;

  private Days() {}

  /// `22 November 2026`.
  public static String inWords(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /// `November 2026`; empty for none.
  public static String month(@Nullable LocalDate day) {
    return day == null ? "" : MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /// A date of JSON Resume as people read it: `2022-04` is Apr 2022, a day is its month, a year
  /// itself; what is no such date stays as it is.
  static String ofResume(String date) {
    if (!date.matches("[12]\\d{3}-(0[1-9]|1[0-2])(-\\d\\d)?")) {
      return date;
    }
    return MONTHS.get(Integer.parseInt(date.substring(5, 7)) - 1).substring(0, SHORT)
        + " "
        + date.substring(0, 4);
  }
}
