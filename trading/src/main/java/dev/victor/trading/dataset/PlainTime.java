package dev.victor.trading.dataset;

import dev.victor.trading.statement.csv.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;

/// Reads a time written in digits: `2026-02-16 18:30`, `16.02.2026 18:30:34.000`, `20260216
/// 183034`, `2026-02-16T18:30:34Z`, Unix seconds or milliseconds.
final class PlainTime {

  private static final long DAY = 86_400_000L;

  private final DateOrder order;
  private byte[] text = {};
  private int at;
  private int end;
  private int lastDate = -1;
  private long day;
  private long millis;
  private boolean zoned;
  private boolean timed;

  PlainTime(DateOrder order) {
    this.order = order;
  }

  /// What was read last, in milliseconds since 1970; of a clock on the wall as if it were UTC.
  long millis() {
    return millis;
  }

  /// Whether it was written with its zone.
  boolean zoned() {
    return zoned;
  }

  /// Whether the bytes are a date, or a date and time.
  boolean date(byte[] bytes, int from, int until) {
    begin(bytes, from, until);
    zoned = false;
    timed = false;
    long first = digits();
    int length = at - from;
    if (at == end && (length == 10 || length == 13)) {
      zoned = true;
      millis = length == 10 ? 1000 * first : first;
      return true;
    }
    if (!(length == 8
        ? day((int) (first / 10_000), (int) (first / 100 % 100), (int) (first % 100))
        : separated((int) first, length))) {
      return false;
    }
    millis = day;
    timed = at < end;
    return !timed || (separator() && clock());
  }

  /// Whether the bytes are the time of the day that was read last.
  boolean time(byte[] bytes, int from, int until) {
    begin(bytes, from, until);
    return !zoned && !timed && clock();
  }

  private void begin(byte[] bytes, int from, int until) {
    text = bytes;
    at = from;
    end = until;
  }

  private boolean separated(int first, int length) {
    if (length == 0 || length > 4 || at == end) {
      return false;
    }
    byte sign = text[at];
    if (sign != '-' && sign != '.' && sign != '/') {
      return false;
    }
    at++;
    int start = at;
    int second = (int) digits();
    if (at == start || at - start > 2 || at == end || text[at] != sign) {
      return false;
    }
    start = ++at;
    int third = (int) digits();
    int width = at - start;
    if (length == 4) {
      return (width == 1 || width == 2) && day(first, second, third);
    }
    if (length > 2 || width != 4 || order == DateOrder.YMD) {
      return false;
    }
    return order == DateOrder.DMY ? day(third, second, first) : day(third, first, second);
  }

  /// Most rows are of the same day as the one above.
  private boolean day(int year, int month, int dayOfMonth) {
    int date = (year * 100 + month) * 100 + dayOfMonth;
    if (date == lastDate) {
      return true;
    }
    if (month < 1
        || month > 12
        || dayOfMonth < 1
        || (dayOfMonth > 28 && dayOfMonth > YearMonth.of(year, month).lengthOfMonth())) {
      return false;
    }
    lastDate = date;
    day = LocalDate.of(year, month, dayOfMonth).toEpochDay() * DAY;
    return true;
  }

  private boolean separator() {
    int start = at;
    while (at < end && (text[at] == ' ' || text[at] == 'T')) {
      at++;
    }
    return at > start && at < end;
  }

  private boolean clock() {
    int start = at;
    int hour = (int) digits();
    int length = at - start;
    int minute;
    int second = 0;
    int fraction = 0;
    if (length == 6) {
      second = hour % 100;
      minute = hour / 100 % 100;
      hour /= 10_000;
    } else {
      if (length == 0 || length > 2 || !colon()) {
        return false;
      }
      minute = two();
      if (colon()) {
        second = two();
        fraction = fraction();
      }
    }
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || fraction < 0) {
      return false;
    }
    millis = day + ((hour * 60L + minute) * 60 + second) * 1000 + fraction;
    return at == end || zone();
  }

  private boolean colon() {
    if (at < end && text[at] == ':') {
      at++;
      return true;
    }
    return false;
  }

  /// Two digits; -1 when there are not two.
  private int two() {
    int start = at;
    int value = (int) digits();
    return at - start == 2 ? value : -1;
  }

  /// Thousandths of a second; -1 when what stands there is none.
  private int fraction() {
    if (at == end || (text[at] != '.' && text[at] != ',')) {
      return 0;
    }
    int start = ++at;
    long value = digits();
    int length = at - start;
    if (length == 0 || length > 9) {
      return -1;
    }
    for (; length < 3; length++) {
      value *= 10;
    }
    for (; length > 3; length--) {
      value /= 10;
    }
    return (int) value;
  }

  private boolean zone() {
    while (at < end && text[at] == ' ') {
      at++;
    }
    zoned = is("Z") || is("UTC") || is("+00:00");
    return zoned;
  }

  private boolean is(String word) {
    if (end - at != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private long digits() {
    long value = 0;
    for (int n = 0; n < 18 && at < end; n++) {
      int digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = 10 * value + digit;
      at++;
    }
    return value;
  }
}
