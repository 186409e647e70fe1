package dev.victor.trading.backtest;

import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.AlignedTable;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.strategy.SignalColumns;
import dev.victor.trading.strategy.Strategy;
import java.util.Map;

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
    Map<String, double[]> given =
        AlignedTable.read(workspace, signals.file(), signals.columns(), data);
    if (signals.between() == SignalColumns.Between.HOLD) {
      given.values().forEach(GivenColumns::hold);
    }
    return given;
  }

  private static void hold(double[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      if (Double.isNaN(numbers[i])) {
        numbers[i] = numbers[i - 1];
      }
    }
  }
}
