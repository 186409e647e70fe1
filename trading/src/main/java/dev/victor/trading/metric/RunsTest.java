package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Whether wins follow wins more often than chance would have it, as MetaTrader's tester prints it.
///
/// `Z = (N (R − 0.5) − P) / √(P (P − N) / (N − 1))` with N trades, R runs and `P = 2 · won · lost`
/// (<https://www.mql5.com/en/articles/1492>). Below zero, runs are fewer and longer than by chance.
///
/// @param score the Z-score, in `double` digits
/// @param confidencePercent `2 Φ(|Z|) − 1` of the score rounded to two decimals, at most 99.74
public record RunsTest(BigDecimal score, BigDecimal confidencePercent) {

  private static final double MOST = 99.74;

  /// The test; empty when every trade won, every trade lost, or one of each is all there is.
  static Optional<RunsTest> of(int won, int lost, int runs) {
    double trades = (double) won + lost;
    double pairs = 2.0 * won * lost;
    if (pairs <= trades) {
      return Optional.empty();
    }
    double score =
        (trades * (runs - 0.5) - pairs) / Math.sqrt(pairs * (pairs - trades) / (trades - 1));
    BigDecimal exact = BigDecimal.valueOf(score);
    double rounded = exact.setScale(2, RoundingMode.HALF_UP).abs().doubleValue();
    double confidence = 100 * (2 * Normal.cumulative(rounded) - 1);
    return Optional.of(new RunsTest(exact, BigDecimal.valueOf(Math.min(confidence, MOST))));
  }
}
