package dev.victor.trading.backtest;

import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.AlignedTable;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.indicator.Column;
import dev.victor.trading.indicator.Columns;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.strategy.SignalColumns;
import dev.victor.trading.strategy.Strategy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The numbers that something else makes for the bars of a strategy.
final class GivenColumns {

  private GivenColumns() {}

  /// One number a bar, by name; none where a strategy is made by itself.
  ///
  /// @throws dev.victor.core.failure.BadInput when the table is not as it must be
  static Map<String, double[]> of(Workspace workspace, Strategy strategy, LockedBars data) {
    SignalColumns signals = strategy.signals();
    if (signals == null) {
      return Map.of();
    }
    StatementFile file =
        StatementFile.open(workspace.inside(signals.file()), signals.file(), Optional.empty());
    Map<String, double[]> given =
        AlignedTable.read(file, signals.columns(), data.bars(), data.zone(), data.dataset().id());
    if (signals.between() == SignalColumns.Between.HOLD) {
      given.values().forEach(numbers -> hold(numbers, Double.NaN));
    }
    return given;
  }

  /// The numbers of later bars.
  ///
  /// @param past the columns they go on from
  static Map<String, double[]> goingOn(Strategy strategy, Columns past, NewBars later) {
    Map<String, double[]> given = new HashMap<>();
    SignalColumns signals = strategy.signals();
    if (signals == null) {
      return given;
    }
    for (String name : signals.columns().keySet()) {
      double[] none = new double[later.size()];
      Arrays.fill(none, Double.NaN);
      double[] numbers = later.signals().getOrDefault(name, none).clone();
      if (signals.between() == SignalColumns.Between.HOLD) {
        double[] before = past.of(new Column.OfGiven(name)).numbers();
        hold(numbers, before[before.length - 1]);
      }
      given.put(name, numbers);
    }
    return given;
  }

  private static void hold(double[] numbers, double before) {
    double last = before;
    for (int i = 0; i < numbers.length; i++) {
      last = Double.isNaN(numbers[i]) ? last : numbers[i];
      numbers[i] = last;
    }
  }
}
