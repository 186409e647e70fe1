package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.PRECISION;

import java.math.BigDecimal;
import java.util.Arrays;

/// Holding period returns: balance after a result over balance before it.
///
/// They mean nothing once the balance was not above zero; the figures are 0 from then on.
final class HoldingReturns {

  private final BigDecimal initial;
  private BigDecimal balance;
  private boolean computable = true;
  private BigDecimal sum = BigDecimal.ZERO;
  private double[] gains = new double[64];
  private int count;

  HoldingReturns(BigDecimal initial) {
    this.initial = initial;
    this.balance = initial;
  }

  void add(BigDecimal next) {
    if (balance.signum() <= 0) {
      computable = false;
    }
    if (computable) {
      BigDecimal gain = next.subtract(balance).divide(balance, PRECISION);
      sum = sum.add(gain, PRECISION);
      if (count == gains.length) {
        gains = Arrays.copyOf(gains, count * 2);
      }
      gains[count++] = gain.doubleValue();
    }
    balance = next;
  }

  BigDecimal arithmetic() {
    return known() ? BigDecimal.ONE.add(mean()) : BigDecimal.ZERO;
  }

  BigDecimal geometric() {
    if (!known() || balance.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    double growth = balance.divide(initial, PRECISION).doubleValue();
    return BigDecimal.valueOf(Math.pow(growth, 1.0 / count));
  }

  /// The mean gain over the population standard deviation (divided by n); the deviation is computed
  /// in `double`.
  BigDecimal sharpe() {
    if (!known()) {
      return BigDecimal.ZERO;
    }
    double mean = mean().doubleValue();
    double squares = 0;
    boolean same = true;
    for (int i = 0; i < count; i++) {
      squares += (gains[i] - mean) * (gains[i] - mean);
      same &= gains[i] == gains[0];
    }
    return same
        ? BigDecimal.ZERO
        : mean().divide(BigDecimal.valueOf(Math.sqrt(squares / count)), PRECISION);
  }

  private boolean known() {
    return computable && count > 0;
  }

  private BigDecimal mean() {
    return sum.divide(BigDecimal.valueOf(count), PRECISION);
  }
}
