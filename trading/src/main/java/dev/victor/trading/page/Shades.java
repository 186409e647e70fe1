package dev.victor.trading.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// How strongly a result is coloured beside its like.
final class Shades {

  private static final int MOST = 4;

  private final BigDecimal brightest;

  /// Shades of some results: the brightest is for those that nine of ten stay below.
  Shades(Stream<BigDecimal> results) {
    List<BigDecimal> sizes = results.map(BigDecimal::abs).sorted().toList();
    this.brightest = sizes.isEmpty() ? BigDecimal.ZERO : sizes.get((sizes.size() - 1) * 9 / 10);
  }

  /// The class of a result: `won1` to `lost4`, or `even`.
  String of(BigDecimal net) {
    if (net.signum() == 0 || brightest.signum() == 0) {
      return "even";
    }
    double share = Math.min(1, net.abs().doubleValue() / brightest.doubleValue());
    return Words.tone(net.signum()) + (int) Math.max(1, Math.ceil(share * MOST));
  }
}
