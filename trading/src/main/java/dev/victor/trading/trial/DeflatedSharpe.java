package dev.victor.trading.trial;

import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/// The deflated Sharpe ratio: how sure it is that a strategy is better than the best of as many
/// tries would be by luck alone. Bailey and López de Prado, "The Deflated Sharpe Ratio", Journal of
/// Portfolio Management 40 (2014), equations 1 and 2: the probabilistic Sharpe ratio, with skewness
/// and kurtosis of the returns, against the expected maximum of the ratios of all tries.
///
/// @param trials how many were tried
/// @param byLuck Sharpe ratio of a day that the best of them would have by luck
/// @param probability that the true ratio is above that; NaN where nothing can be said
public record DeflatedSharpe(long trials, double byLuck, double probability) {

  /// Euler and Mascheroni's.
  private static final double GAMMA = 0.5772156649015329;

  /// The figures that [#of] needs.
  public static final List<Statistic> NEEDED =
      List.of(Statistic.DAY_SHARPE, Statistic.SKEWNESS, Statistic.KURTOSIS, Statistic.RETURN_DAYS);

  /// In words: `63 variants tried: deflated Sharpe ratio 0.31, the best of them by luck alone 0.05
  /// a day`.
  public String words() {
    String sure =
        Double.isNaN(probability)
            ? "no deflated Sharpe ratio"
            : "deflated Sharpe ratio " + Figures.ratio(BigDecimal.valueOf(probability));
    return (trials == 1 ? "1 variant tried: " : trials + " variants tried: ")
        + sure
        + ", of luck alone "
        + Figures.tick(BigDecimal.valueOf(byLuck).setScale(4, RoundingMode.HALF_UP))
        + " a day";
  }

  /// The ratio of a run.
  ///
  /// @param trials how many were tried
  /// @param variance of their Sharpe ratios of a day
  public static DeflatedSharpe of(Statistics run, long trials, double variance) {
    return of(
        run.of(Statistic.DAY_SHARPE).orElse(Double.NaN),
        run.of(Statistic.SKEWNESS).orElse(Double.NaN),
        run.of(Statistic.KURTOSIS).orElse(Double.NaN),
        run.of(Statistic.RETURN_DAYS).orElse(Double.NaN),
        trials,
        variance);
  }

  static DeflatedSharpe of(
      double sharpe, double skewness, double kurtosis, double days, long trials, double variance) {
    NormalDistribution normal = new NormalDistribution(0, 1);
    double byLuck = 0;
    if (trials > 1 && variance > 0) {
      double best = normal.inverseCumulativeProbability(1 - 1.0 / trials);
      double beyond = normal.inverseCumulativeProbability(1 - 1 / (trials * Math.E));
      byLuck = Math.sqrt(variance) * ((1 - GAMMA) * best + GAMMA * beyond);
    }
    double width = 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
    double sure = (sharpe - byLuck) * Math.sqrt(days - 1) / Math.sqrt(width);
    return new DeflatedSharpe(
        trials, byLuck, Double.isFinite(sure) ? normal.cumulativeProbability(sure) : Double.NaN);
  }
}
