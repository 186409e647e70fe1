package dev.victor.trading.page;

import java.math.BigDecimal;
import java.time.Instant;

/// A point of the balance curve.
///
/// @param time when the balance changed
/// @param balance of closed results since the start
/// @param peak the highest balance so far
record CurvePoint(Instant time, BigDecimal balance, BigDecimal peak) {

  /// How far the balance is below its peak, zero or more.
  BigDecimal fall() {
    return peak.subtract(balance);
  }
}
