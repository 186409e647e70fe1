package dev.victor.trading.metric;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// Takes results one by one and says how far their mean, profit factor and win rate can be trusted.
///
/// Up to [#MOST_DRAWN] trades: percentiles of [#RESAMPLES] samples of as many trades, drawn with
/// replacement (percentile bootstrap, Efron 1979); the seed comes from the results, so the same
/// trades have the same interval. Above, the normal approximation of the same statistics (for the
/// profit factor, of its logarithm by the delta method): no result is kept, the work is one pass.
/// What entries cost is spread evenly over the trades. Drawing takes trades for independent.
public final class Bootstrap {

  /// Trades above which the normal approximation takes over.
  public static final int MOST_DRAWN = 1000;

  /// Samples drawn.
  public static final int RESAMPLES = 2000;

  private static final int LOWER = RESAMPLES / 40 - 1;
  private static final int UPPER = RESAMPLES - RESAMPLES / 40;

  private double[] drawn = new double[16];
  private final CompensatedSum gains = new CompensatedSum();
  private final CompensatedSum losses = new CompensatedSum();
  private final CompensatedSum squaredGains = new CompensatedSum();
  private final CompensatedSum squaredLosses = new CompensatedSum();
  private double entryGains;
  private double entryLosses;
  private int trades;
  private int won;
  private long seed = 1;

  /// Takes the next result.
  ///
  /// @param amount what it did to the balance
  /// @param closing whether it is a trade, or what an entry cost
  public void add(double amount, boolean closing) {
    if (!closing) {
      entryGains += Math.max(amount, 0);
      entryLosses -= Math.min(amount, 0);
      return;
    }
    if (trades < MOST_DRAWN) {
      drawn = trades < drawn.length ? drawn : Arrays.copyOf(drawn, 2 * trades);
      drawn[trades] = amount;
      seed = seed * 31 + Double.doubleToLongBits(amount);
    }
    trades++;
    if (amount >= 0) {
      won++;
      gains.add(amount);
      squaredGains.add(amount * amount);
    } else {
      losses.add(-amount);
      squaredLosses.add(amount * amount);
    }
  }

  /// The intervals of all trades so far.
  public Intervals intervals() {
    if (trades < Intervals.FEWEST_TRADES) {
      return new Intervals(
          trades, Intervals.Method.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return trades <= MOST_DRAWN ? resampled() : approximated();
  }

  private Intervals resampled() {
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    double[] factors = new double[RESAMPLES];
    double[] rates = new double[RESAMPLES];
    for (int sample = 0; sample < RESAMPLES; sample++) {
      double gain = entryGains;
      double loss = entryLosses;
      int wins = 0;
      for (int i = 0; i < trades; i++) {
        double amount = drawn[random.nextInt(trades)];
        if (amount >= 0) {
          gain += amount;
          wins++;
        } else {
          loss -= amount;
        }
      }
      means[sample] = (gain - loss) / trades;
      factors[sample] = loss == 0 ? Double.POSITIVE_INFINITY : gain / loss;
      rates[sample] = 100.0 * wins / trades;
    }
    return new Intervals(
        trades,
        Intervals.Method.BOOTSTRAP,
        Optional.of(percentiles(means)),
        lost() ? Optional.of(percentiles(factors)) : Optional.empty(),
        Optional.of(percentiles(rates)));
  }

  private static Interval percentiles(double[] samples) {
    Arrays.sort(samples);
    return new Interval(samples[LOWER], samples[UPPER]);
  }

  private boolean lost() {
    return losses.value() + entryLosses > 0;
  }

  private Intervals approximated() {
    double n = trades;
    double rate = won / n;
    return new Intervals(
        trades,
        Intervals.Method.NORMAL,
        Optional.of(meanResult()),
        profitFactor(),
        Optional.of(
            around(100 * rate, 100 * Normal.QUANTILE_975 * Math.sqrt(rate * (1 - rate) / n))));
  }

  private Interval meanResult() {
    double n = trades;
    double mean = (gains.value() - losses.value()) / n;
    double variance = (squaredGains.value() + squaredLosses.value()) / n - mean * mean;
    double entries = (entryGains - entryLosses) / n;
    return around(mean + entries, Normal.QUANTILE_975 * Math.sqrt(Math.max(variance, 0) / n));
  }

  private static Interval around(double middle, double reach) {
    return new Interval(middle - reach, middle + reach);
  }

  /// With g and l the gain and the loss of a trade (one of them 0, so their covariance is −ḡ l̄):
  /// `var log(Σg / Σl) ≈ (var g / ḡ² + var l / l̄² + 2) / n`, where entry costs move the means.
  private Optional<Interval> profitFactor() {
    double gain = (gains.value() + entryGains) / trades;
    double loss = (losses.value() + entryLosses) / trades;
    if (gain <= 0 || loss <= 0) {
      return Optional.empty();
    }
    double meanGain = gains.value() / trades;
    double meanLoss = losses.value() / trades;
    double ofGains = squaredGains.value() / trades - meanGain * meanGain;
    double ofLosses = squaredLosses.value() / trades - meanLoss * meanLoss;
    double variance =
        ofGains / (gain * gain)
            + ofLosses / (loss * loss)
            + 2 * (meanGain * meanLoss) / (gain * loss);
    double reach = Normal.QUANTILE_975 * Math.sqrt(Math.max(variance, 0) / trades);
    return Optional.of(new Interval(gain / loss * Math.exp(-reach), gain / loss * Math.exp(reach)));
  }
}
