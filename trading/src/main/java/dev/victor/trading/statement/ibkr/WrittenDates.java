package dev.victor.trading.statement.ibkr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as a Flex query may be set up to write them: `20220526;144322`, `2022-05-26, 14:43:22`,
/// `26-May-22`, `05/26/2022` or `26/05/2022`, with or without a time and a zone. Whether day or
/// month comes first before a slash is learned from all dates of the file.
final class WrittenDates {

  /// How the dates with slashes are to be read.
  enum Order {
    /// There are none, or none that matters.
    UNUSED,
    /// `26/05/2022`.
    DAY_FIRST,
    /// `05/26/2022`.
    MONTH_FIRST,
    /// Every one of them can be both.
    UNDECIDED,
    /// Some can only be one, some only the other.
    CONTRADICTORY
  }

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{8}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})"
              + "|\\d{1,2}-[A-Za-z]{3}-(?:\\d{4}|\\d{2}))"
              + "(?:[;,\\sT]*(\\d{2}):?(\\d{2})(?::?(\\d{2}))?)?(?:\\s*[A-Z]{2,5})?");

  private static final int LONGEST = 40;
  private static final int MONTHS = 12;

  private boolean slashes;
  private boolean dayFirst;
  private boolean monthFirst;

  /// Notes a date of the file.
  void see(String text) {
    int first = text.indexOf('/');
    int second = first < 1 || first > 2 ? -1 : text.indexOf('/', first + 1);
    if (second < 0 || second - first > 3 || second - first < 2) {
      return;
    }
    try {
      slashes = true;
      dayFirst |= Integer.parseInt(text.substring(0, first)) > MONTHS;
      monthFirst |= Integer.parseInt(text.substring(first + 1, second)) > MONTHS;
    } catch (NumberFormatException e) {
      slashes = true; // no date at all; it will be refused where it is read
    }
  }

  Order order() {
    if (!slashes) {
      return Order.UNUSED;
    }
    if (dayFirst && monthFirst) {
      return Order.CONTRADICTORY;
    }
    if (!dayFirst && !monthFirst) {
      return Order.UNDECIDED;
    }
    return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /// The date and time in a text, midnight when it has no time; empty when it is none. A zone
  /// behind it is left aside: the account says which clock its broker uses.
  Optional<LocalDateTime> read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.of(day(written.group(1)), time(written)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher written) {
    if (written.group(2) == null) {
      return LocalTime.MIDNIGHT;
    }
    String seconds = written.group(4);
    return LocalTime.of(
        Integer.parseInt(written.group(2)),
        Integer.parseInt(written.group(3)),
        seconds == null ? 0 : Integer.parseInt(seconds));
  }

  private LocalDate day(String text) {
    if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(4, 6)),
          Integer.parseInt(text.substring(6)));
    }
    String[] parts = text.split("[-/]", -1);
    if (parts[0].length() == 4) {
      return LocalDate.parse(text);
    }
    if (text.indexOf('-') > 0) {
      return LocalDate.of(year(parts[2]), month(parts[1]), Integer.parseInt(parts[0]));
    }
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return dayFirst
        ? LocalDate.of(year(parts[2]), second, first)
        : LocalDate.of(year(parts[2]), first, second);
  }

  private static int year(String digits) {
    return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
  }

  private static Month month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
