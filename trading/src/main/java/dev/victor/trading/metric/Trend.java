package dev.victor.trading.metric;

import java.math.BigDecimal;

/// The straight line through the balance curve, the start point included (MetaTrader: LR
/// correlation and LR standard error).
///
/// @param correlation of balance and place in the curve, from −1 to 1
/// @param standardError `√(SSE / (m − 2))` of m points around the line, in money
public record Trend(BigDecimal correlation, BigDecimal standardError) {

  /// Points below which there is no line: MetaTrader prints other numbers than the textbook for a
  /// handful of points, and a line through them says nothing.
  public static final int FEWEST_POINTS = 30;
}
