package dev.victor.trading.backtest;

import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `victor strategy backtest`: a strategy on the bars of its dataset.
public final class Backtest {

  private final Workspace workspace;

  /// Backtests of a workspace.
  public Backtest(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Runs a strategy.
  ///
  /// @param settings parameters that differ from the definition, such as `fast=12`
  /// @param definitions whether the text says how each figure is computed
  public static BacktestOutcome run(Workbench bench, List<String> settings, boolean definitions) {
    Map<String, BigDecimal> parameters = ParameterChoice.of(bench.strategy(), settings);
    return new BacktestOutcome(bench, parameters, bench.with(parameters).run(), definitions);
  }

  /// Runs a strategy in decimal arithmetic, and tells what rounding does to it.
  ///
  /// @param settings parameters that differ from the definition, such as `fast=12`
  /// @param definitions whether the text says how each figure is computed
  /// @throws dev.victor.core.failure.BadInput when an indicator has no exact value
  public ExactOutcome exact(Optional<String> id, List<String> settings, boolean definitions) {
    Workbench bench = Workbench.open(workspace, id);
    Map<String, BigDecimal> parameters = ParameterChoice.of(bench.strategy(), settings);
    Workbench exact = bench.exact();
    Simulation.Result result = exact.with(parameters).run();
    Simulation.Result rounded = bench.with(parameters).run(EnumSet.of(Statistic.EQUITY_FINAL));
    return new ExactOutcome(
        new BacktestOutcome(exact, parameters, result, definitions),
        Rounding.of(result, rounded, exact.with(parameters).ties()));
  }
}
