package dev.victor.trading.metric;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/// A series of returns and the formulas of quantstats over it, in `double`. What cannot be computed
/// is NaN or infinite. The catalogue ([DailyMetric]) says each formula in words.
final class Returns {

  private static final double YEAR = 252;

  private final double[] series;
  private final Spread spread = new Spread();

  Returns(double... series) {
    this.series = series;
    Arrays.stream(series).forEach(spread::add);
  }

  int count() {
    return series.length;
  }

  int won() {
    return (int) Arrays.stream(series).filter(each -> each > 0).count();
  }

  int lost() {
    return (int) Arrays.stream(series).filter(each -> each < 0).count();
  }

  double winRate() {
    return won() / (double) (won() + lost());
  }

  double best() {
    return Arrays.stream(series).max().orElse(Double.NaN);
  }

  double worst() {
    return Arrays.stream(series).min().orElse(Double.NaN);
  }

  double mean() {
    return spread.mean();
  }

  double deviation() {
    return count() < 2 ? Double.NaN : spread.sample();
  }

  double compounded() {
    return growth() - 1;
  }

  private double growth() {
    return Arrays.stream(series).map(each -> 1 + each).reduce(1, (a, b) -> a * b);
  }

  double cagr() {
    return Math.pow(growth(), YEAR / count()) - 1;
  }

  double volatility() {
    return deviation() * Math.sqrt(YEAR);
  }

  double sharpe() {
    return mean() / deviation() * Math.sqrt(YEAR);
  }

  double sortino() {
    double squares = Arrays.stream(series).filter(each -> each < 0).map(each -> each * each).sum();
    return mean() / Math.sqrt(squares / count()) * Math.sqrt(YEAR);
  }

  double calmar() {
    return cagr() / Math.abs(drawdown());
  }

  /// The lowest of [#drawdowns()], so never above zero.
  double drawdown() {
    return drawdowns().min().orElse(Double.NaN);
  }

  /// What the compounded curve lies below its highest point so far, day by day; the curve starts at
  /// 1.
  private DoubleStream drawdowns() {
    double[] falls = new double[count()];
    double value = 1;
    double peak = 1;
    for (int i = 0; i < falls.length; i++) {
      value *= 1 + series[i];
      peak = Math.max(peak, value);
      falls[i] = value / peak - 1;
    }
    return Arrays.stream(falls);
  }

  double valueAtRisk() {
    return mean() + Normal.QUANTILE_05 * deviation();
  }

  double expectedShortfall() {
    double limit = valueAtRisk();
    return average(each -> each < limit, limit);
  }

  double kelly() {
    double odds = payoff();
    return (odds * winRate() - (1 - winRate())) / odds;
  }

  double ulcer() {
    return Math.sqrt(drawdowns().map(each -> each * each).sum() / (count() - 1));
  }

  double recovery() {
    return Math.abs(mean() * count()) / Math.abs(drawdown());
  }

  double payoff() {
    return average(each -> each > 0, Double.NaN) / Math.abs(average(each -> each < 0, Double.NaN));
  }

  private double average(DoublePredicate wanted, double otherwise) {
    return Arrays.stream(series).filter(wanted).average().orElse(otherwise);
  }

  double tailRatio() {
    double[] sorted = series.clone();
    Arrays.sort(sorted);
    return Math.abs(quantile(sorted, 0.95) / quantile(sorted, 0.05));
  }

  /// Interpolated between neighbours, as numpy does.
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
