package dev.victor.trading.statement.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A time as a table writes it.
///
/// @param at the instant; when no zone is written, as if the clock were UTC
/// @param zoned whether the zone is written too
public record Stamp(Instant at, boolean zoned) {

  private static final long FIRST_SERIAL = 20_000;
  private static final long LAST_SERIAL = 80_000;

  /// Reads `2026-02-16 18:30:34`, `1/15/2024 9:30:00 AM`, `12.04.2024 13:01`, `2/9/26 16:40`,
  /// `20260216;183034`, ISO 8601 with its zone, and Unix seconds or milliseconds; null when the
  /// text is none of these. An hour above 12 with `PM` is taken as it stands.
  public static @Nullable Stamp parse(CharSequence text, DateOrder order) {
    try {
      return new Scanner(text).stamp(order);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /// The time that a worksheet stores as days since 1900; null when it is none.
  static @Nullable Stamp ofSerial(java.math.BigDecimal days) {
    if (days.longValue() < FIRST_SERIAL || days.longValue() > LAST_SERIAL) {
      return null;
    }
    long seconds =
        days.multiply(java.math.BigDecimal.valueOf(86_400))
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValueExact();
    return new Stamp(
        LocalDateTime.of(1899, 12, 30, 0, 0).plusSeconds(seconds).toInstant(ZoneOffset.UTC), false);
  }

  /// Reads from left to right.
  private static final class Scanner {
    private final CharSequence text;
    private int at;
    private int end;

    Scanner(CharSequence text) {
      this.text = text;
      this.end = text.length();
      while (end > 0 && text.charAt(end - 1) <= ' ') {
        end--;
      }
    }

    @Nullable Stamp stamp(DateOrder order) {
      skipBlanks();
      int start = at;
      long first = digits(19);
      int length = at - start;
      if (at == end && (length == 10 || length == 13)) {
        return new Stamp(
            length == 10 ? Instant.ofEpochSecond(first) : Instant.ofEpochMilli(first), true);
      }
      LocalDateTime day = length == 8 ? compact(first) : date(first, length, order);
      if (day == null) {
        return null;
      }
      LocalDateTime time = time(day);
      return time == null ? null : zone(time);
    }

    private static LocalDateTime compact(long date) {
      return LocalDateTime.of(
          (int) (date / 10_000), (int) (date / 100 % 100), (int) (date % 100), 0, 0);
    }

    private @Nullable LocalDateTime date(long first, int length, DateOrder order) {
      char separator = at < end ? text.charAt(at) : 0;
      if (length == 0 || "-./".indexOf(separator) < 0) {
        return null;
      }
      at++;
      int second = (int) digits(3);
      if (at >= end || text.charAt(at) != separator) {
        return null;
      }
      int before = ++at;
      int third = (int) digits(4);
      int width = at - before;
      if (length == 4 || order == DateOrder.YMD) {
        return length == 4 && width > 0 ? LocalDateTime.of((int) first, second, third, 0, 0) : null;
      }
      if (length > 3 || (width != 2 && width != 4)) {
        return null;
      }
      int year = width == 2 ? 2000 + third : third;
      return order == DateOrder.DMY
          ? LocalDateTime.of(year, second, (int) first, 0, 0)
          : LocalDateTime.of(year, (int) first, second, 0, 0);
    }

    private @Nullable LocalDateTime time(LocalDateTime day) {
      while (at < end && " ,;T\u00a0\u202f".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == end) {
        return day;
      }
      int start = at;
      int hour = (int) digits(6);
      if (at - start == 6) {
        return day.withHour(hour / 10_000).withMinute(hour / 100 % 100).withSecond(hour % 100);
      }
      if (at == start || at - start > 2 || at >= end || text.charAt(at) != ':') {
        return null;
      }
      at++;
      int minute = two();
      int second = 0;
      int nano = 0;
      if (at < end && text.charAt(at) == ':') {
        at++;
        second = two();
        nano = fraction();
      }
      return day.withHour(half(hour)).withMinute(minute).withSecond(second).withNano(nano);
    }

    private int two() {
      int start = at;
      int value = (int) digits(2);
      if (at - start != 2) {
        throw new DateTimeException("two digits");
      }
      return value;
    }

    private int fraction() {
      if (at >= end || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
        return 0;
      }
      int start = ++at;
      long value = digits(9);
      for (int i = at - start; i < 9; i++) {
        value *= 10;
      }
      return (int) value;
    }

    /// The hour of the day, when the half of the day follows the time.
    private int half(int hour) {
      int rest = at;
      while (rest < end && (text.charAt(rest) <= ' ' || text.charAt(rest) == '\u202f')) {
        rest++;
      }
      if (end - rest < 2 || Character.toLowerCase(text.charAt(rest + 1)) != 'm') {
        return hour;
      }
      char half = Character.toLowerCase(text.charAt(rest));
      if (half != 'a' && half != 'p') {
        return hour;
      }
      at = rest + 2;
      if (half == 'p') {
        return hour < 12 ? hour + 12 : hour;
      }
      return hour == 12 ? 0 : hour;
    }

    private @Nullable Stamp zone(LocalDateTime time) {
      skipBlanks();
      String rest = text.subSequence(at, end).toString();
      if (rest.isEmpty()) {
        return new Stamp(time.toInstant(ZoneOffset.UTC), false);
      }
      if (rest.equals("Z") || rest.equals("UTC") || rest.equals("GMT")) {
        return new Stamp(time.toInstant(ZoneOffset.UTC), true);
      }
      char sign = rest.charAt(0);
      return sign == '+' || sign == '-'
          ? new Stamp(time.toInstant(ZoneOffset.of(rest)), true)
          : null;
    }

    private void skipBlanks() {
      while (at < end && text.charAt(at) <= ' ') {
        at++;
      }
    }

    private long digits(int most) {
      long value = 0;
      for (int n = 0; n < most && at < end; n++) {
        int digit = text.charAt(at) - '0';
        if (digit < 0 || digit > 9) {
          break;
        }
        value = 10 * value + digit;
        at++;
      }
      return value;
    }
  }
}
