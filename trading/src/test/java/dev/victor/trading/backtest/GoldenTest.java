package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The crossover on GOOG against what backtesting.py 0.6.6 prints for it.
class GoldenTest {

  private static final Path EXAMPLE =
      Path.of("../../shared/examples/sma-goog").toAbsolutePath().normalize();

  /// What the other engine prints, by our names.
  private static final Map<Statistic, Double> PRINTED =
      Map.ofEntries(
          Map.entry(Statistic.EQUITY_PEAK, 56309.05934),
          Map.entry(Statistic.COMMISSIONS, 10563.95154),
          Map.entry(Statistic.RETURN, 462.63519),
          Map.entry(Statistic.BUY_AND_HOLD, 607.37036),
          Map.entry(Statistic.ANNUAL_RETURN, 22.47754),
          Map.entry(Statistic.VOLATILITY, 37.41641),
          Map.entry(Statistic.SHARPE, 0.60074),
          Map.entry(Statistic.SORTINO, 1.14509),
          Map.entry(Statistic.CALMAR, 0.66244),
          Map.entry(Statistic.ALPHA, 450.62135),
          Map.entry(Statistic.BETA, 0.01978),
          Map.entry(Statistic.MAX_DRAWDOWN, 33.93159),
          Map.entry(Statistic.MEAN_DRAWDOWN, 6.16072),
          Map.entry(Statistic.MAX_DRAWDOWN_DAYS, 830.0),
          Map.entry(Statistic.TRADES, 93.0),
          Map.entry(Statistic.WIN_RATE, 52.68817),
          Map.entry(Statistic.BEST_TRADE, 56.91868),
          Map.entry(Statistic.WORST_TRADE, -16.82943),
          Map.entry(Statistic.MEAN_TRADE, 1.75814),
          Map.entry(Statistic.MAX_TRADE_DAYS, 121.0),
          Map.entry(Statistic.PROFIT_FACTOR, 1.99349),
          Map.entry(Statistic.EXPECTANCY, 2.29043),
          Map.entry(Statistic.SQN, 1.58439),
          Map.entry(Statistic.KELLY, 0.20929));

  @TempDir Path folder;

  @BeforeEach
  void there() {
    assumeThat(EXAMPLE).isDirectory();
  }

  @Test
  void every_figure_that_the_other_engine_has() throws IOException {
    copy("project.json");
    copy("data/GOOG.csv");
    copy("strategies/sma-cross/strategy.json");
    Workbench bench = Workbench.open(Workspace.require(folder), Optional.empty());
    Simulation.Result result = bench.with(bench.strategy().values()).run();

    assertThat(figure(result, Statistic.EQUITY_FINAL)).isCloseTo(56263.51934, within(1e-6));
    assertThat(figure(result, Statistic.OPEN_UNITS)).isEqualTo(69);
    PRINTED.forEach((statistic, printed) ->
        assertThat(figure(result, statistic)).as(statistic.id()).isCloseTo(printed, within(6e-6)));
    // The days that it counts have one hour more in winter than in summer.
    assertThat(figure(result, Statistic.CAGR)).isCloseTo(22.44464, within(5e-4));
    assertThat(result.run().trades())
        .extracting(trade -> trade.entryBar() + ">" + trade.exitBar() + " " + trade.units())
        .startsWith("63>75 -59.0", "75>85 52.0", "85>88 -51.0", "88>110 48.0");
  }

  @Test
  void long_only_closed_at_the_last_open() throws IOException {
    assertThat(longOnly("close-at-last-open", "next-open", "0.002", Integer.MAX_VALUE))
        .isEqualTo("62562.3146 47");
    assertThat(longOnly("close-at-last-open", "next-open", "0", Integer.MAX_VALUE))
        .isEqualTo("74865.7200 47");
  }

  /// The other engine fills its last order at the close before the last.
  @Test
  void long_only_on_the_close() throws IOException {
    assertThat(longOnly("close-at-last-close", "this-close", "0.002", 2147))
        .isEqualTo("59040.8486 47");
    assertThat(longOnly("close-at-last-close", "this-close", "0", 2147)).isEqualTo("71480.8100 47");
  }

  private String longOnly(String atEnd, String fill, String rate, int bars) throws IOException {
    String[] rows =
        Files.readAllLines(EXAMPLE.resolve("data/GOOG.csv")).stream()
            .skip(1)
            .limit(bars)
            .map(row -> row.substring(0, row.lastIndexOf(',')))
            .toArray(String[]::new);
    Files.deleteIfExists(folder.resolve(".victor/datasets.json"));
    Workspace workspace =
        StrategyWorkspace.in(
            folder,
            """
            {"id": "s", "dataset": "d",
             "indicators": {"fast": {"type": "sma", "period": 10}, "slow": {"type": "sma", "period": 20}},
             "long": {"enter": {"crossesAbove": ["fast", "slow"]}, "exit": {"crossesBelow": ["fast", "slow"]}},
             "execution": {"capital": 10000, "atEnd": "%s", "fill": "%s",
               "sizing": {"type": "equity-fraction", "fraction": 1, "wholeUnits": true},
               "commission": {"type": "rate", "rate": %s}}}
            """
                .formatted(atEnd, fill, rate),
            rows);
    Workbench bench = Workbench.open(workspace, Optional.empty());
    Simulation.Result result = bench.with(Map.of()).run();
    return String.format(
        Locale.ROOT,
        "%.4f %d",
        figure(result, Statistic.EQUITY_FINAL),
        result.run().trades().size());
  }

  private static double figure(Simulation.Result result, Statistic statistic) {
    return result.statistics().of(statistic).orElseThrow();
  }

  private void copy(String name) throws IOException {
    Path parent = folder.resolve(name).getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
  }
}
