package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Holding period returns: balance after a result over balance before it, less one.
///
/// They are `double`, each the quotient of two exact amounts, and are added up without loss
/// ([CompensatedSum]): a division of decimals per result would cost more than everything else
/// together, and no printed digit differs. They mean nothing once the balance was not above zero;
/// the figures are 0 from then on.
final class HoldingReturns {

  private final double initial;
  private final Spread gains = new Spread();
  private double balance;
  private boolean computable = true;

  HoldingReturns(BigDecimal initial) {
    this.initial = initial.doubleValue();
    this.balance = this.initial;
  }

  /// @param amount the result
  /// @param next the balance after it
  void add(BigDecimal amount, BigDecimal next) {
    computable &= balance > 0;
    if (computable) {
      gains.add(amount.doubleValue() / balance);
    }
    balance = next.doubleValue();
  }

  /// The balance after the last result.
  double balance() {
    return balance;
  }

  BigDecimal arithmetic() {
    return known() ? BigDecimal.ONE.add(BigDecimal.valueOf(gains.mean())) : BigDecimal.ZERO;
  }

  BigDecimal geometric() {
    return known() && balance > 0
        ? BigDecimal.valueOf(Math.pow(balance / initial, 1.0 / gains.count()))
        : BigDecimal.ZERO;
  }

  /// The population standard deviation (divided by n).
  BigDecimal deviation() {
    return known() ? BigDecimal.valueOf(gains.population()) : BigDecimal.ZERO;
  }

  /// The mean gain over the deviation.
  BigDecimal sharpe() {
    double deviation = known() ? gains.population() : 0;
    return deviation == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(gains.mean() / deviation);
  }

  private boolean known() {
    return computable && gains.count() > 0;
  }
}
