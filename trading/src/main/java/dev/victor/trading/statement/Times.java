package dev.victor.trading.statement;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/// Times as MetaTrader prints them: `2026.04.02 15:50:47`, older testers `2016.08.05 04:43`.
public final class Times {

  private static final DateTimeFormatter HEAD =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu MMMM d, HH:mm")
          .toFormatter(Locale.ENGLISH);

  private Times() {}

  /// The time of a row; empty when the text is none.
  public static Optional<LocalDateTime> parse(String text) {
    if (text.length() != 16 && text.length() != 19 && text.length() != 23) {
      return Optional.empty();
    }
    try {
      int year = digits(text, 0, 4);
      int month = digits(text, 5, 7);
      int day = digits(text, 8, 10);
      int second = text.length() > 16 ? digits(text, 17, 19) : 0;
      int milli = text.length() > 19 ? digits(text, 20, 23) : 0;
      if (!separated(text)) {
        return Optional.empty();
      }
      return Optional.of(
          LocalDateTime.of(year, month, day, digits(text, 11, 13), digits(text, 14, 16), second)
              .with(ChronoField.MILLI_OF_SECOND, milli));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The time in the head of a MetaTrader 4 statement, `2018 May 23, 12:19`; empty when it is in
  /// another language.
  public static Optional<LocalDateTime> parseHead(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, HEAD));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean separated(String text) {
    char dot = text.charAt(4);
    return (dot == '.' || dot == '-' || dot == '/')
        && text.charAt(7) == dot
        && (text.charAt(10) == ' ' || text.charAt(10) == '\u00a0')
        && text.charAt(13) == ':'
        && (text.length() == 16 || text.charAt(16) == ':')
        && (text.length() < 23 || text.charAt(19) == '.');
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new NumberFormatException(text);
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
