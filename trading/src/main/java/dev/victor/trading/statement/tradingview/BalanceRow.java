package dev.victor.trading.statement.tradingview;

import java.math.BigDecimal;
import java.time.Instant;

/// One change of a paper account's balance.
///
/// @param action the sentence that says why
/// @param where the row is, for messages
record BalanceRow(Instant time, BigDecimal before, BigDecimal after, String action, String where) {

  private static final int NOISE = 6;

  BigDecimal change() {
    return after.subtract(before);
  }

  /// A balance as it is compared: without the noise of binary fractions.
  static BigDecimal compared(BigDecimal balance) {
    return balance.setScale(NOISE, java.math.RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
