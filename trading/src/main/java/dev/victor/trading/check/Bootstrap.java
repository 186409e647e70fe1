package dev.victor.trading.check;

import dev.victor.trading.backtest.Trade;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Draws as many trades from those there were, again and again: how much the mean of a trade could
/// be chance.
final class Bootstrap {

  private static final int DRAWS = 2_000;
  private static final int FEWEST = 10;
  private static final long SEED = 1;

  private Bootstrap() {}

  /// Holds when the mean of a trade is above zero in 95 of 100 draws.
  static Check of(List<Trade> trades) {
    if (trades.size() < FEWEST) {
      return new Check("bootstrap", false, "fewer than " + FEWEST + " trades tell nothing");
    }
    double[] rates = trades.stream().mapToDouble(Trade::rate).toArray();
    double[] means = new double[DRAWS];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < rates.length; i++) {
        sum += rates[random.nextInt(rates.length)];
      }
      means[draw] = sum / rates.length;
    }
    Arrays.sort(means);
    double low = means[DRAWS / 20];
    double high = means[DRAWS - DRAWS / 20 - 1];
    return new Check(
        "bootstrap",
        low > 0,
        "the mean trade lies between "
            + percent(low)
            + " and "
            + percent(high)
            + " in 90 of 100 draws of "
            + Figures.count(rates.length)
            + " trades");
  }

  static String percent(double share) {
    return Figures.signedRatio(BigDecimal.valueOf(100 * share)) + " %";
  }
}
