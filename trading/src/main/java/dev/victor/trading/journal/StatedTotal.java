package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A total that the broker printed.
///
/// @param name which total; [Total#label] is what scripts and people see
/// @param value with exactly the digits that were printed
public record StatedTotal(Total name, BigDecimal value) {

  /// Whether `computed` is the same at the printed digits.
  ///
  /// Brokers round binary fractions, so a last digit may differ where the exact value lies
  /// half-way.
  public boolean agrees(BigDecimal computed) {
    if (computed.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0) {
      return true;
    }
    BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.TWO);
    return computed.subtract(value).abs().compareTo(half) <= 0;
  }
}
