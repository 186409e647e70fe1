package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One day of an account.
///
/// @param day in the zone that bounds its days
/// @param opening balance at its beginning
/// @param result what its closed trades did to the balance
/// @param flows deposits less withdrawals of the day
/// @param trades how many were closed
public record TradingDay(
    LocalDate day, BigDecimal opening, BigDecimal result, BigDecimal flows, int trades) {

  /// The return of the day: its result over the opening balance and what was paid in that day.
  ///
  /// Money that came in was there to trade with; money that went out had been there until it went.
  /// So a day that paid more in than out has the difference in its base, and a day that paid out
  /// has not. NaN when the base is not above zero and something was won or lost.
  public double rate() {
    if (result.signum() == 0) {
      return 0;
    }
    double base = opening.add(flows.max(BigDecimal.ZERO)).doubleValue();
    return base > 0 ? result.doubleValue() / base : Double.NaN;
  }
}
