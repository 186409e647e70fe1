package dev.victor.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/// One invented trade; its profit follows from its prices, as a broker would book it.
///
/// @param number counts from 1
/// @param market what was traded
/// @param buy long, else short
/// @param lots volume
/// @param opened server time
/// @param openPrice entry
/// @param closed server time
/// @param closePrice exit
record DemoTrade(
    int number,
    Market market,
    boolean buy,
    BigDecimal lots,
    LocalDateTime opened,
    BigDecimal openPrice,
    LocalDateTime closed,
    BigDecimal closePrice) {

  /// A market quoted in US dollars.
  ///
  /// @param symbol name
  /// @param price where the month begins
  /// @param digits of a price
  /// @param contract units of one lot
  record Market(String symbol, BigDecimal price, int digits, BigDecimal contract) {}

  /// Commission in dollars for a lot, there and back.
  private static final BigDecimal COMMISSION_PER_LOT = new BigDecimal("-7.00");

  /// Result of the price move alone, in dollars.
  BigDecimal profit() {
    BigDecimal move = buy ? closePrice.subtract(openPrice) : openPrice.subtract(closePrice);
    return move.multiply(market.contract()).multiply(lots).setScale(2, RoundingMode.HALF_UP);
  }

  /// Booked when the trade closes, negative.
  BigDecimal commission() {
    return COMMISSION_PER_LOT.multiply(lots).setScale(2, RoundingMode.HALF_UP);
  }

  /// What the balance changed by.
  BigDecimal result() {
    return profit().add(commission());
  }
}
