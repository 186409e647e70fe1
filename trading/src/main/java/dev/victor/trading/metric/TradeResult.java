package dev.victor.trading.metric;

import java.math.BigDecimal;

/// What one deal or ticket did to the balance: profit, swap, commission, fee and taxes together,
/// signed.
///
/// @param amount in the account's currency
/// @param closing whether it closed (part of) a position and so counts as a trade; false for the
///   commission that an entry was charged, which belongs to net and gross loss but is no trade
public record TradeResult(BigDecimal amount, boolean closing) {

  /// The result of a closing deal or of a closed ticket.
  public static TradeResult closed(BigDecimal amount) {
    return new TradeResult(amount, true);
  }

  /// What an entry cost; zero leaves no trace in any metric.
  public static TradeResult entry(BigDecimal amount) {
    return new TradeResult(amount, false);
  }
}
