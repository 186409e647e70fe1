package dev.victor.trading.validate;

import dev.victor.trading.backtest.Trade;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Whether the mean trade lies where as many trades drawn from the backtest lie in 95 of 100 draws.
///
/// @param verdict what can be said
/// @param trades that were made
/// @param tested trades of the backtest
/// @param mean rate of those that were made, in percent; zero when none was
/// @param low end of the band, in percent
/// @param high end of the band, in percent
record Drift(Verdict verdict, int trades, int tested, double mean, double low, double high) {

  private static final int FEWEST = 10;
  private static final int DRAWS = 2_000;
  private static final long SEED = 1;

  /// What can be said.
  enum Verdict {
    /// There are fewer than ten trades on one of the two sides.
    TOO_FEW("too few to say"),
    /// The mean is in the band.
    AS_TESTED("as tested"),
    /// The mean is below it.
    WORSE("worse than tested"),
    /// The mean is above it.
    BETTER("better than tested");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// @param made rates of the trades that were made, as shares
  static Drift of(double[] made, List<Trade> backtest) {
    double mean = 100 * Arrays.stream(made).average().orElse(0);
    if (made.length < FEWEST || backtest.size() < FEWEST) {
      return new Drift(Verdict.TOO_FEW, made.length, backtest.size(), mean, 0, 0);
    }
    double[] rates = backtest.stream().mapToDouble(Trade::rate).toArray();
    double[] means = new double[DRAWS];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < made.length; i++) {
        sum += rates[random.nextInt(rates.length)];
      }
      means[draw] = 100 * sum / made.length;
    }
    Arrays.sort(means);
    double low = means[DRAWS / 40];
    double high = means[DRAWS - DRAWS / 40 - 1];
    Verdict verdict = mean < low ? Verdict.WORSE : mean > high ? Verdict.BETTER : Verdict.AS_TESTED;
    return new Drift(verdict, made.length, backtest.size(), mean, low, high);
  }
}
