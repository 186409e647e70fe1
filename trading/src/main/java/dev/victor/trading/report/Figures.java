package dev.victor.trading.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How figures read: `+12,178.52`, `−31,034.81`, `0.95 %`, `34 min`, `22 November 2026`. The minus
/// is U+2212.
public final class Figures {

  private Figures() {}

  /// Money as it is, at least two decimals, no digit dropped.
  public static String money(BigDecimal amount) {
    return grouped(amount, Math.max(2, amount.stripTrailingZeros().scale()));
  }

  /// Money with its sign; zero has none.
  public static String signedMoney(BigDecimal amount) {
    return plus(amount) + money(amount);
  }

  /// A quotient of money, rounded to cents, with its sign.
  public static String signedAverage(BigDecimal amount) {
    BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
    return plus(cents) + money(cents);
  }

  /// A ratio or percentage with two decimals.
  public static String ratio(BigDecimal value) {
    return grouped(value.setScale(2, RoundingMode.HALF_UP), 2);
  }

  /// A ratio or percentage with two decimals and its sign.
  public static String signedRatio(BigDecimal value) {
    return plus(value.setScale(2, RoundingMode.HALF_UP)) + ratio(value);
  }

  /// A round value of an axis, without trailing zeros.
  public static String tick(BigDecimal value) {
    return grouped(value, Math.max(0, value.stripTrailingZeros().scale()));
  }

  /// A number of things: `1,156`.
  public static String count(int number) {
    return grouped(BigDecimal.valueOf(number), 0);
  }

  /// A time span in its two largest units: `45 s`, `34 min`, `2 h 05 min`, `3 d 4 h`.
  public static String duration(Duration span) {
    if (span.compareTo(Duration.ofMinutes(1)) < 0) {
      return span.toSeconds() + " s";
    }
    if (span.compareTo(Duration.ofHours(1)) < 0) {
      return span.toMinutes() + " min";
    }
    if (span.compareTo(Duration.ofDays(1)) < 0) {
      return String.format(Locale.ROOT, "%d h %02d min", span.toHours(), span.toMinutesPart());
    }
    return span.toDays() + " d " + span.toHoursPart() + " h";
  }

  /// A day: `22 November 2026`.
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /// The month of a day: `November 2026`. The names of months are those of `java.time`: its formats
  /// would load the words of a locale at every start.
  public static String month(LocalDate day) {
    return name(day) + " " + day.getYear();
  }

  private static String name(LocalDate day) {
    String month = day.getMonth().name();
    return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
  }

  /// Days from first to last: `2 April to 13 April 2026`, or one day alone.
  public static String days(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    boolean sameYear = first.getYear() == last.getYear();
    return (sameYear ? first.getDayOfMonth() + " " + name(first) : day(first)) + " to " + day(last);
  }

  /// The first line of an answer: what it is about, parts apart, unknown ones left out.
  public static String heading(String... parts) {
    return Arrays.stream(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private static String plus(BigDecimal amount) {
    return amount.signum() > 0 ? "+" : "";
  }

  /// Without the formats of `java.text`, whose locales take long to load.
  private static String grouped(BigDecimal value, int decimals) {
    StringBuilder digits =
        new StringBuilder(value.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
    for (int at = whole - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return value.signum() < 0 ? "\u2212" + digits : digits.toString();
  }
}
