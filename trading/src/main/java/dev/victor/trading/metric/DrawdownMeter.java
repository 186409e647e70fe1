package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Follows a balance curve point by point and remembers its lowest point and its deepest falls.
final class DrawdownMeter {

  private final BigDecimal start;
  private BigDecimal peak;
  private BigDecimal lowest;
  private BigDecimal maximal = BigDecimal.ZERO;
  private BigDecimal maximalPeak = BigDecimal.ZERO;
  private BigDecimal relative = BigDecimal.ZERO;
  private BigDecimal relativePeak = BigDecimal.ZERO;

  DrawdownMeter(BigDecimal start) {
    this.start = start;
    this.peak = start;
    this.lowest = start;
  }

  void add(BigDecimal balance) {
    lowest = lowest.min(balance);
    if (balance.compareTo(peak) >= 0) {
      peak = balance;
      return;
    }
    BigDecimal fall = peak.subtract(balance);
    if (fall.compareTo(maximal) > 0) {
      maximal = fall;
      maximalPeak = peak;
    }
    if (peak.signum() > 0 && deeper(fall)) {
      relative = fall;
      relativePeak = peak;
    }
  }

  /// Whether `fall / peak` beats the deepest share so far, by cross multiplication: exact, and no
  /// division per point.
  private boolean deeper(BigDecimal fall) {
    return relativePeak.signum() == 0
        || fall.multiply(relativePeak).compareTo(relative.multiply(peak)) > 0;
  }

  Drawdown result() {
    return new Drawdown(
        start.subtract(lowest),
        maximal,
        MetaTraderMetrics.percent(maximal, maximalPeak),
        relative,
        MetaTraderMetrics.percent(relative, relativePeak));
  }
}
