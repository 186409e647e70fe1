package dev.victor.trading.backtest;

import java.util.Arrays;

/// The shape of a distribution: mean, deviation, skewness, kurtosis. Skewness and kurtosis are
/// those of the numbers themselves, not estimates of a larger whole.
final class Moments {

  private final int count;
  private final double mean;
  private final double second;
  private final double third;
  private final double fourth;

  Moments(double[] of) {
    count = of.length;
    mean = Arrays.stream(of).average().orElse(Double.NaN);
    double twos = 0;
    double threes = 0;
    double fours = 0;
    for (double each : of) {
      double off = each - mean;
      twos += off * off;
      threes += off * off * off;
      fours += off * off * off * off;
    }
    second = twos / count;
    third = threes / count;
    fourth = fours / count;
  }

  /// Mean over deviation of a sample.
  double sharpe() {
    return count < 2 ? Double.NaN : mean / Math.sqrt(second * count / (count - 1));
  }

  double skewness() {
    return third / Math.pow(second, 1.5);
  }

  /// Three for a normal distribution.
  double kurtosis() {
    return fourth / (second * second);
  }
}
