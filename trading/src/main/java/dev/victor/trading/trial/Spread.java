package dev.victor.trading.trial;

/// How far numbers lie apart, as they are added one after the other (Welford 1962) or many at once
/// (Chan, Golub and LeVeque 1979).
final class Spread {

  private long count;
  private double mean;
  private double squares;

  void add(double number) {
    count++;
    double off = number - mean;
    mean += off / count;
    squares += off * (number - mean);
  }

  void add(long others, double othersMean, double othersSquares) {
    if (others == 0) {
      return;
    }
    double off = othersMean - mean;
    long all = count + others;
    squares += othersSquares + off * off * count * others / all;
    mean += off * others / all;
    count = all;
  }

  long count() {
    return count;
  }

  double mean() {
    return mean;
  }

  /// The sum of the squares of what each is off the mean.
  double squares() {
    return squares;
  }

  /// The variance of a sample; NaN of fewer than two.
  double variance() {
    return count < 2 ? Double.NaN : squares / (count - 1);
  }
}
