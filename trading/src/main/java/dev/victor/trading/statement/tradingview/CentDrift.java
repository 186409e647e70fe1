package dev.victor.trading.statement.tradingview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Keeps results in step with the running total.
///
/// TradingView prints each trade's profit and the running total, both rounded, so the printed
/// profits do not add up to the printed total: over hundreds of trades they are some cents off.
/// Where that drift exceeds four units of the last digit, one trade's profit takes up one unit of
/// it; every other profit is the printed one, and the sum is always the broker's within five units.
final class CentDrift {

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  private final BigDecimal unit;
  private BigDecimal sum = BigDecimal.ZERO;

  private CentDrift(BigDecimal unit) {
    this.unit = unit;
  }

  /// For a list whose running totals are these.
  static CentDrift of(List<BigDecimal> totals) {
    int scale = totals.stream().mapToInt(BigDecimal::scale).max().orElse(2);
    return new CentDrift(BigDecimal.ONE.movePointLeft(Math.max(0, scale)));
  }

  /// The last digit printed.
  BigDecimal unit() {
    return unit;
  }

  /// The result of the next trade.
  BigDecimal result(BigDecimal profit, Optional<BigDecimal> total) {
    BigDecimal result = profit;
    if (total.isPresent()) {
      BigDecimal drift = sum.add(profit).subtract(total.get());
      boolean within = drift.abs().compareTo(unit.multiply(BigDecimal.TEN)) < 0;
      if (drift.abs().compareTo(unit.multiply(FOUR)) > 0
          && within
          && profit.abs().compareTo(unit) > 0) {
        result = drift.signum() > 0 ? profit.subtract(unit) : profit.add(unit);
      }
    }
    sum = sum.add(result);
    return result;
  }
}
