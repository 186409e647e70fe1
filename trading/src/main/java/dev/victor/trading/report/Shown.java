package dev.victor.trading.report;

import dev.victor.trading.metric.Interval;
import dev.victor.trading.metric.Metric.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// How a number of a metric reads, by its unit.
public final class Shown {

  private static final int CENTS = 2;

  private Shown() {}

  /// The figure alone: what tells its unit is in [#unit(Unit)].
  public static String figure(Unit unit, BigDecimal number) {
    return switch (unit) {
      case MONEY -> Figures.signedMoney(number);
      case AMOUNT -> Figures.money(number);
      case PERCENT, RATIO, AVERAGE -> Figures.ratio(number);
      case R -> Figures.signedRatio(number);
      case FACTOR -> number.setScale(CENTS + CENTS, RoundingMode.HALF_UP).toPlainString();
      case COUNT -> Figures.count(number.intValueExact());
      case SECONDS ->
          Figures.duration(
              Duration.ofSeconds(number.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    };
  }

  /// What stands behind a figure, if anything.
  public static String unit(Unit unit) {
    return switch (unit) {
      case PERCENT -> "%";
      case R -> "R";
      case MONEY, AMOUNT, AVERAGE, RATIO, FACTOR, COUNT, SECONDS -> "";
    };
  }

  /// For scripts: counts and money exact, the rest with six decimals as MetaTrader's workbooks have
  /// them.
  static BigDecimal exact(Unit unit, BigDecimal number) {
    return switch (unit) {
      case COUNT, MONEY, AMOUNT -> number;
      case AVERAGE, PERCENT, RATIO, FACTOR, R, SECONDS -> six(number);
    };
  }

  /// Six decimals; zero stays zero.
  static BigDecimal six(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(6, RoundingMode.HALF_UP);
  }

  /// `95 % 0.90 to 2.10`, or `95 % at least 0.90` where nothing bounds it.
  public static String interval(Interval interval) {
    return Double.isInfinite(interval.high())
        ? "95 % at least " + ratio(interval.low())
        : "95 % " + ratio(interval.low()) + " to " + ratio(interval.high());
  }

  private static String ratio(double value) {
    return Figures.ratio(BigDecimal.valueOf(value));
  }
}
