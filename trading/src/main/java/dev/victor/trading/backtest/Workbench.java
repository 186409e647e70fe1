package dev.victor.trading.backtest;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.dataset.Timeframe;
import dev.victor.trading.indicator.Columns;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// A strategy with the bars it is tested on, and the columns that every run of it shares.
///
/// @param definition the strategy
/// @param data the bars
/// @param columns of the bars
public record Workbench(Definition definition, LockedBars data, Columns columns) {

  /// Opens a strategy of the workspace.
  ///
  /// @param id of it; the only one there is when empty
  /// @throws dev.victor.core.failure.BadInput when it or its dataset is not as it must be
  public static Workbench open(Workspace workspace, Optional<String> id) {
    Strategies strategies = new Strategies(workspace);
    return of(workspace, strategies.require(strategies.choose(id)));
  }

  /// A definition with the bars of its dataset.
  ///
  /// @throws dev.victor.core.failure.BadInput when the dataset is not as it must be
  public static Workbench of(Workspace workspace, Definition definition) {
    LockedBars data = LockedBars.open(workspace, definition.strategy().dataset());
    definition
        .strategy()
        .indicators()
        .forEach((name, use) -> {
          String timeframe = use.timeframe();
          if (timeframe != null && Timeframe.millis(timeframe) <= data.bars().step()) {
            throw new BadInput(
                definition.name(),
                "indicators.%s is on bars of %s, which are not longer than those of the dataset, %s"
                    .formatted(name, timeframe, Timeframe.word(data.bars())),
                "leave \"timeframe\" out, or name a longer one");
          }
        });
    return new Workbench(
        definition,
        data,
        new Columns(
            data.bars(), data.zone(), GivenColumns.of(workspace, definition.strategy(), data)));
  }

  /// What the file says.
  public Strategy strategy() {
    return definition.strategy();
  }

  /// A run with some parameters.
  public Simulation with(Map<String, BigDecimal> parameters) {
    return new Simulation(strategy(), parameters, columns, data.zone());
  }

  /// The same strategy on some of the bars.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them
  public Workbench on(int from, int until) {
    return new Workbench(definition, data, columns.slice(from, until));
  }

  /// The same strategy, its indicators computed in decimal arithmetic.
  ///
  /// @throws BadInput when one of them has no exact value
  public Workbench exact() {
    strategy()
        .indicators()
        .forEach((name, use) -> {
          if (!use.type().rational()) {
            throw new BadInput(
                definition.name(),
                "indicators." + name + " is a " + use.type().id() + ", which has no exact value",
                "leave --exact out");
          }
        });
    return new Workbench(definition, data, columns.exact());
  }

  /// The same strategy, what something else makes a bar later.
  public Workbench delayed() {
    return new Workbench(definition, data, columns.delayed());
  }

  /// The same strategy on the bars of the dataset and others that begin later, the last of which is
  /// not the end.
  public Simulation goingOn(NewBars later) {
    return new Simulation(
        strategy().openEnded(),
        strategy().values(),
        columns.then(later.bars(), GivenColumns.goingOn(strategy(), columns, later)),
        data.zone());
  }

  /// A run with some parameters and costs times a factor.
  public Simulation with(Map<String, BigDecimal> parameters, BigDecimal costs) {
    return new Simulation(strategy().costing(costs), parameters, columns, data.zone());
  }
}
