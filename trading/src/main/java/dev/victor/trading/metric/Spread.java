package dev.victor.trading.metric;

/// Mean and deviation of numbers that come one by one (Welford 1962), the mean from a compensated
/// sum. Everything is `double`.
final class Spread {

  /// Deviations below this share of the mean are what rounding leaves of equal numbers.
  private static final double NOISE = 1e-12;

  private final CompensatedSum sum = new CompensatedSum();
  private final CompensatedSum squares = new CompensatedSum();
  private double running;
  private int count;

  void add(double value) {
    count++;
    sum.add(value);
    double ahead = value - running;
    running += ahead / count;
    squares.add(ahead * (value - running));
  }

  int count() {
    return count;
  }

  double mean() {
    return sum.value() / count;
  }

  /// Root of the mean square (divided by n); 0 when all numbers are equal.
  double population() {
    return clean(Math.sqrt(squares.value() / count));
  }

  /// The same divided by n − 1; not defined below two numbers.
  double sample() {
    return clean(Math.sqrt(squares.value() / (count - 1)));
  }

  private double clean(double deviation) {
    return deviation <= NOISE * Math.abs(mean()) ? 0 : deviation;
  }
}
