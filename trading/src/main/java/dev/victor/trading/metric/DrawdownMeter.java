package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Follows a balance curve point by point and remembers its lowest point and its deepest falls.
///
/// Falls from one peak are compared once, when the next peak is reached: most points cost one
/// comparison.
final class DrawdownMeter {

  private final BigDecimal start;
  private BigDecimal peak;
  private BigDecimal trough;
  private BigDecimal lowest;
  private BigDecimal maximal = BigDecimal.ZERO;
  private BigDecimal maximalPeak = BigDecimal.ZERO;
  private BigDecimal relative = BigDecimal.ZERO;
  private BigDecimal relativePeak = BigDecimal.ZERO;

  DrawdownMeter(BigDecimal start) {
    this.start = start;
    this.peak = start;
    this.trough = start;
    this.lowest = start;
  }

  void add(BigDecimal balance) {
    if (balance.compareTo(peak) >= 0) {
      settle();
      peak = balance;
      trough = balance;
    } else if (balance.compareTo(trough) < 0) {
      trough = balance;
    }
  }

  /// Compares the fall from the present peak with the deepest ones before it.
  private void settle() {
    BigDecimal fall = peak.subtract(trough);
    if (fall.signum() == 0) {
      return;
    }
    lowest = lowest.min(trough);
    if (fall.compareTo(maximal) > 0) {
      maximal = fall;
      maximalPeak = peak;
    }
    if (peak.signum() > 0 && deeper(fall)) {
      relative = fall;
      relativePeak = peak;
    }
  }

  /// Whether `fall / peak` beats the deepest share so far, by cross multiplication: exact, without
  /// a division.
  private boolean deeper(BigDecimal fall) {
    return relativePeak.signum() == 0
        || fall.multiply(relativePeak).compareTo(relative.multiply(peak)) > 0;
  }

  Drawdown result() {
    settle();
    return new Drawdown(
        lowest,
        start.subtract(lowest),
        maximal,
        MetaTraderMetrics.percent(maximal, maximalPeak),
        maximalPeak,
        relative,
        MetaTraderMetrics.percent(relative, relativePeak),
        relativePeak);
  }
}
