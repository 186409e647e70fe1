package dev.victor.trading.metric;

import java.math.BigDecimal;

/// How far the balance fell. Money is exact; percentages have [MetaTraderMetrics#PRECISION] digits.
///
/// @param lowest the lowest balance
/// @param absolute the initial balance less the lowest one, never below zero
/// @param maximal the deepest fall from a peak, in money
/// @param maximalPercent that same fall in percent of its own peak
/// @param maximalPeak the balance that it fell from
/// @param relative the money of the fall that was deepest in percent: not always the maximal one
/// @param relativePercent the fall that was deepest in percent of its peak
/// @param relativePeak the balance that it fell from
public record Drawdown(
    BigDecimal lowest,
    BigDecimal absolute,
    BigDecimal maximal,
    BigDecimal maximalPercent,
    BigDecimal maximalPeak,
    BigDecimal relative,
    BigDecimal relativePercent,
    BigDecimal relativePeak) {}
