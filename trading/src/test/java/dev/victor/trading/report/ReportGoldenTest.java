package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.metric.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole answer, to the last sign.
class ReportGoldenTest {

  @TempDir Path folder;

  @Test
  void the_figures_of_everything_are_aligned_with_their_units() throws IOException {
    assertThat(report().text())
        .isEqualTo(
            """
            ftmo · USD · 2 November to 22 November 2026 · Europe/Berlin

              net profit           +613.00  _,==,+#
              gross profit         +801.60
              gross loss           −188.60
              commission             −3.50  inside net profit
              swap                    0.00  inside net profit
              trades                     6  4 won, 2 lost
              positions                  6
              win rate               66.67  %
              profit factor           4.25
              expected payoff      +102.17  a trade
              absolute drawdown       0.00
              maximal drawdown      188.60  0.19 %
              relative drawdown     188.60  0.19 %
              recovery factor         3.25
              Sharpe ratio            0.73  a trade
              largest profit       +219.20
              largest loss         −127.40
              average profit        200.40
              average loss          −94.30
              longest winning run        2
              longest losing run         2
              AHPR                  1.0010
              GHPR                  1.0010
              Z-score                −0.18
              Z-score confidence     14.28  %
              LR correlation, LR standard error: 7 points of at least 30

            days
              days                     2
              days traded              2
              win rate of days    100.00  %
              best day              0.41  %
              worst day             0.20  %
              compounded            0.61  %
              maximal drawdown      0.00  %
              value at risk 95 %    0.06  %
              CAGR, volatility, Sharpe ratio, Sortino ratio, Calmar ratio: not annualised:
                3 days of at least 30
              Kelly fraction: no day won, or none lost

            positions
              win rate              66.67  %
              average result       102.17
              held won         6 h 30 min
              held lost             9 min
              exposure               4.64  %
              open at once              2
              costs                 −3.50
              costs of profit       −0.43  %
              average R, expectancy: no position with a known risk
              MAE, MFE: no position with known excursions

            what they mean: victor journal report --definitions, or --explain profitFactor
            """);
  }

  @Test
  void scripts_get_the_same_figures_exactly_and_in_the_documented_order() throws IOException {
    String json = report().json();

    assertThat(json.substring(0, json.indexOf("  \"definitions\"")))
        .isEqualTo(
            """
            {
              "account" : "ftmo",
              "period" : {
                "from" : "2026-11-02",
                "to" : "2026-11-22",
                "zone" : "Europe/Berlin"
              },
              "currency" : "USD",
              "trades" : 6,
              "positions" : 6,
              "netProfit" : 613.00,
              "grossProfit" : 801.60,
              "grossLoss" : -188.60,
              "profitFactor" : 4.250265,
              "expectedPayoff" : 102.166667,
              "winRatePercent" : 66.666667,
              "recoveryFactor" : 3.250265,
              "sharpe" : 0.727064,
              "drawdown" : {
                "absolute" : 0.00,
                "maximal" : 188.60,
                "maximalPercent" : 0.187882,
                "relative" : 188.60,
                "relativePercent" : 0.187882
              },
              "commission" : -3.50,
              "swap" : 0.00,
              "n" : {
                "trades" : 6,
                "positions" : 6,
                "days" : 2
              },
              "mt" : {
                "won" : 4,
                "lost" : 2,
                "largestProfit" : 219.20,
                "largestLoss" : -127.40,
                "averageProfit" : 200.400000,
                "averageLoss" : -94.300000,
                "longestWin" : 2,
                "longestLoss" : 2,
                "richestWin" : 419.60,
                "costliestLoss" : -188.60,
                "runs" : 3,
                "zScore" : -0.176777,
                "zConfidencePercent" : 14.284743,
                "startBalance" : 100000.00,
                "endBalance" : 100613.00,
                "points" : 7,
                "lowestBalance" : 100000.00,
                "maximalPeak" : 100382.00,
                "relativePeak" : 100382.00,
                "ahpr" : 1.001020,
                "ghpr" : 1.001019,
                "returnDeviation" : 0.001403,
                "lrCorrelation" : null,
                "lrStandardError" : null,
                "reasons" : {
                  "lrCorrelation" : "7 points of at least 30",
                  "lrStandardError" : "7 points of at least 30"
                }
              },
              "intervals" : {
                "n" : 6,
                "confidencePercent" : 95,
                "method" : "none",
                "meanResult" : null,
                "profitFactor" : null,
                "winRatePercent" : null,
                "reason" : "6 trades of at least 10"
              },
              "daily" : {
                "days" : 2,
                "traded" : 2,
                "won" : 2,
                "lost" : 0,
                "winRatePercent" : 100.000000,
                "bestPercent" : 0.412176,
                "worstPercent" : 0.200000,
                "meanPercent" : 0.306088,
                "deviationPercent" : 0.150031,
                "compoundedPercent" : 0.613000,
                "cagrPercent" : null,
                "volatilityPercent" : null,
                "sharpe" : null,
                "sortino" : null,
                "calmar" : null,
                "drawdownPercent" : 0,
                "valueAtRiskPercent" : 0.059309,
                "expectedShortfallPercent" : 0.059309,
                "kellyPercent" : null,
                "ulcerPercent" : 0,
                "recovery" : null,
                "payoff" : null,
                "tailRatio" : 1.906696,
                "reasons" : {
                  "cagrPercent" : "not annualised: 3 days of at least 30",
                  "volatilityPercent" : "not annualised: 3 days of at least 30",
                  "sharpe" : "not annualised: 3 days of at least 30",
                  "sortino" : "not annualised: 3 days of at least 30",
                  "calmar" : "not annualised: 3 days of at least 30",
                  "kellyPercent" : "no day won, or none lost",
                  "recovery" : "no drawdown",
                  "payoff" : "no day won, or none lost"
                }
              },
              "position" : {
                "count" : 6,
                "won" : 4,
                "lost" : 2,
                "winRatePercent" : 66.666667,
                "profitFactor" : 4.250265,
                "average" : 102.166667,
                "averageWon" : 200.400000,
                "averageLost" : -94.300000,
                "r" : {
                  "count" : 0,
                  "average" : null,
                  "expectancy" : null,
                  "averageWon" : null,
                  "averageLost" : null,
                  "best" : null,
                  "worst" : null
                },
                "excursions" : 0,
                "excursionsOfBars" : 0,
                "mae" : {
                  "average" : null,
                  "averageWon" : null,
                  "averageLost" : null
                },
                "mfe" : {
                  "average" : null,
                  "averageWon" : null,
                  "averageLost" : null
                },
                "held" : {
                  "average" : 15790.000000,
                  "averageWon" : 23415.000000,
                  "averageLost" : 540.000000,
                  "longest" : 78720.000000
                },
                "exposurePercent" : 4.636243,
                "simultaneous" : 2,
                "costs" : {
                  "commission" : -3.50,
                  "swap" : 0.00,
                  "fee" : 0.00,
                  "total" : -3.50,
                  "percentOfProfit" : -0.434729
                },
                "reasons" : {
                  "r.average" : "no position with a known risk",
                  "r.expectancy" : "no position with a known risk",
                  "r.averageWon" : "no position with a known risk",
                  "r.averageLost" : "no position with a known risk",
                  "r.best" : "no position with a known risk",
                  "r.worst" : "no position with a known risk",
                  "mae.average" : "no position with known excursions",
                  "mae.averageWon" : "no position with known excursions",
                  "mae.averageLost" : "no position with known excursions",
                  "mfe.average" : "no position with known excursions",
                  "mfe.averageWon" : "no position with known excursions",
                  "mfe.averageLost" : "no position with known excursions"
                }
              },
              "by" : null,
              "filters" : { },
            """);
  }

  private Printed report() throws IOException {
    ReportWish wish =
        new ReportWish(
            Optional.empty(),
            Period.all(SampleJournal.BERLIN),
            Filter.NONE,
            Optional.empty(),
            EnumSet.allOf(Metric.Family.class));
    JournalReport report =
        new JournalReport(Optional.of(SampleJournal.ofOneDay()), SampleWorkspace.in(folder));
    return Printed.of(report.of(wish, false, Sparkline.ASCII));
  }
}
