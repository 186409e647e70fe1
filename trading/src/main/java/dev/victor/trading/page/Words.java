package dev.victor.trading.page;

import dev.victor.trading.report.Figures;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Words that several parts of the page use.
final class Words {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  private Words() {}

  /// `1 trade`, `1,156 trades`.
  static String count(int number, String thing) {
    return Figures.count(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /// `22 Nov 2026 15:32`.
  static String moment(Instant time, ZoneId zone) {
    return MOMENT.format(time.atZone(zone));
  }

  /// A name in camel case as words: `netProfit` is `net profit`.
  static String apart(String camel) {
    return camel.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /// The class of a result's colour: its sign, since colour alone tells nobody.
  static String tone(int sign) {
    return sign > 0 ? "won" : sign < 0 ? "lost" : "even";
  }
}
