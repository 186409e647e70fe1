package dev.victor.trading.metric;

import java.math.BigDecimal;

/// How far the balance fell. Money is exact; percentages have [MetaTraderMetrics#PRECISION] digits.
///
/// @param absolute the initial balance less the lowest one, never below zero
/// @param maximal the deepest fall from a peak, in money
/// @param maximalPercent that same fall in percent of its own peak
/// @param relative the money of the fall that was deepest in percent: not always the maximal one
/// @param relativePercent the fall that was deepest in percent of its peak
public record Drawdown(
    BigDecimal absolute,
    BigDecimal maximal,
    BigDecimal maximalPercent,
    BigDecimal relative,
    BigDecimal relativePercent) {

  /// No fall at all.
  public static final Drawdown NONE =
      new Drawdown(
          BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
}
