package dev.victor.trading.metric;

/// The standard normal distribution.
final class Normal {

  /// What 5 % of the distribution lie below.
  static final double QUANTILE_05 = -1.6448536269514722;

  /// What 97.5 % of the distribution lie below.
  static final double QUANTILE_975 = 1.959963984540054;

  private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

  private Normal() {}

  /// The share below `x`, by the series of Marsaglia (Evaluating the Normal Distribution, 2004):
  /// `1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …)`, to about 15 digits where |x| is below 6.
  static double cumulative(double x) {
    if (Math.abs(x) > 8) {
      return x > 0 ? 1 : 0;
    }
    double term = x;
    double sum = x;
    for (int odd = 3; sum + term != sum; odd += 2) {
      term *= x * x / odd;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / ROOT_OF_TWO_PI;
  }
}
