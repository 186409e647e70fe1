package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalDouble;

/// Words that a picture, a report and a page share.
final class SheetWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private SheetWords() {}

  static String title(BacktestOutcome outcome) {
    return outcome.bench().definition().id()
        + "@"
        + outcome.bench().definition().version().brief()
        + " on "
        + outcome.bench().data().dataset().id();
  }

  static String days(BacktestOutcome outcome) {
    Bars bars = outcome.bench().data().bars();
    return Figures.days(day(outcome, bars.start(0)), day(outcome, bars.start(bars.size() - 1)));
  }

  static LocalDate day(BacktestOutcome outcome, long millis) {
    ZoneId zone = outcome.bench().data().zone();
    return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
  }

  /// When a bar begins: its day, and its time where bars are shorter than a day.
  static String moment(BacktestOutcome outcome, long millis) {
    boolean daily = outcome.bench().data().bars().step() >= 86_400_000L;
    return (daily ? DAY : MINUTE)
        .format(Instant.ofEpochMilli(millis).atZone(outcome.bench().data().zone()));
  }

  /// With two decimals and its sign.
  static String signed(double value) {
    return Figures.signedRatio(BigDecimal.valueOf(value));
  }

  /// Money without decimals.
  static String money(BacktestOutcome outcome, Statistic statistic) {
    OptionalDouble value = outcome.result().statistics().of(statistic);
    return value.isPresent()
        ? Figures.tick(BigDecimal.valueOf(value.getAsDouble()).setScale(0, RoundingMode.HALF_UP))
        : "none";
  }

  /// A number with as many digits as matter.
  static String price(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return Figures.tick(exact.scale() > 6 ? exact.setScale(6, RoundingMode.HALF_UP) : exact);
  }
}
