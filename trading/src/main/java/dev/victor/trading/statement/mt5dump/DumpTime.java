package dev.victor.trading.statement.mt5dump;

import dev.victor.trading.statement.Amounts;
import dev.victor.trading.statement.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// When a deal happened. MetaTrader gives the server's wall clock as if it were UTC, in seconds
/// (`time`) and milliseconds (`time_msc`); worksheets make days since 1899-12-30 of them, and
/// tables of text a date and a time.
final class DumpTime {

  /// Days, seconds and milliseconds since their beginnings differ by so much that the number tells.
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(200_000);

  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(100_000_000_000L);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

  /// 1899-12-30 in seconds before 1970.
  private static final BigDecimal WORKSHEET_BEGINS = BigDecimal.valueOf(25_569L * 86_400L);

  private DumpTime() {}

  /// The time of a row.
  ///
  /// @throws dev.victor.core.failure.BadInput when it has none
  static Instant of(DumpRow row) {
    String exact = row.text("time_msc");
    String field = exact.isEmpty() ? "time" : "time_msc";
    return parse(row.text(field))
        .filter(time -> time.isAfter(Instant.EPOCH))
        .orElseThrow(() -> row.wrong(field, "a time in seconds or like 2026-11-22 09:14:00"));
  }

  private static Optional<Instant> parse(String text) {
    Optional<BigDecimal> number = Amounts.parse(text);
    if (number.isEmpty() || number.get().signum() <= 0) {
      String plain = text.replace('T', ' ');
      int zone = plain.endsWith("Z") ? plain.length() - 1 : plain.indexOf('+');
      return Times.parse(zone > 0 ? plain.substring(0, zone) : plain)
          .map(time -> time.toInstant(ZoneOffset.UTC));
    }
    if (number.get().compareTo(MOST_DAYS) < 0) {
      BigDecimal seconds = number.get().multiply(SECONDS_A_DAY).subtract(WORKSHEET_BEGINS);
      return Optional.of(
          Instant.ofEpochSecond(seconds.setScale(0, RoundingMode.HALF_UP).longValue()));
    }
    boolean millis = number.get().compareTo(MOST_SECONDS) >= 0;
    BigDecimal exact = millis ? number.get() : number.get().movePointRight(3);
    return exact.precision() - exact.scale() > 15
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(exact.longValue()));
  }
}
