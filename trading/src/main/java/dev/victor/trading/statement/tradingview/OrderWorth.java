package dev.victor.trading.statement.tradingview;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.csv.ContractSizes;
import java.math.BigDecimal;
import java.util.Optional;

/// What a paper order was worth in the account's currency.
///
/// The margin of an order times its leverage is that worth, rounded to cents, so it tells contract
/// size and currency rate together. Where a known contract size, or one unit, fits it within the
/// rounding, that is exact and is taken.
final class OrderWorth {

  /// A margin is rounded to a cent, and the leverage of a price in another currency moves a little.
  private static final BigDecimal NEAR = new BigDecimal("0.0005");

  private OrderWorth() {}

  /// The worth of an order.
  ///
  /// @param nominal volume times price
  /// @param told margin times leverage, when the order states them
  /// @param where the price is, for messages
  /// @throws BadInput when the symbol is a future's of unknown size and the order does not tell
  static BigDecimal of(
      String symbol, BigDecimal nominal, Optional<BigDecimal> told, String file, String where) {
    Optional<BigDecimal> point = ContractSizes.point(symbol);
    if (told.isPresent()) {
      return point
          .map(nominal::multiply)
          .filter(worth -> near(worth, told.get()))
          .or(() -> Optional.of(nominal).filter(worth -> near(worth, told.get())))
          .orElse(told.get());
    }
    return point
        .map(nominal::multiply)
        .orElseThrow(() ->
            new BadInput(
                where,
                "what a point of "
                    + symbol
                    + " is worth is not known, and the order states no margin",
                "say it: victor journal map " + file + " --set size=50"));
  }

  private static boolean near(BigDecimal worth, BigDecimal told) {
    return told.subtract(worth).abs().compareTo(worth.multiply(NEAR)) <= 0;
  }
}
