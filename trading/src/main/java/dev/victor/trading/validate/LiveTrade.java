package dev.victor.trading.validate;

import java.math.BigDecimal;
import java.time.Instant;

/// A trade that was made.
///
/// @param id of the position, or of the order that opened it
/// @param bought whether it was long
/// @param opened when it was opened
/// @param entry price of the opening
/// @param exit price of the closing
/// @param gross result before costs, in the currency of the account
/// @param costs signed: below zero when it cost something
record LiveTrade(
    String id,
    boolean bought,
    Instant opened,
    BigDecimal entry,
    BigDecimal exit,
    BigDecimal gross,
    BigDecimal costs) {

  BigDecimal result() {
    return gross.add(costs);
  }

  /// What was made of what was put in, as a share.
  double rate() {
    double price = entry.doubleValue();
    double went = exit.doubleValue() - price;
    double share = (bought ? went : -went) / price;
    double before = gross.doubleValue();
    return before == 0 ? share : share * (1 + costs.doubleValue() / before);
  }
}
