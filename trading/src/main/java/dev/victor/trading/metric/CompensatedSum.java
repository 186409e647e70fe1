package dev.victor.trading.metric;

/// A sum of doubles that keeps what each addition rounds away (Neumaier 1974): a million terms lose
/// no digit that is ever printed.
final class CompensatedSum {

  private double sum;
  private double lost;

  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  double value() {
    return sum + lost;
  }
}
