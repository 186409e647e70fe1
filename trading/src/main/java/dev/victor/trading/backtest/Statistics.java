package dev.victor.trading.backtest;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Figures of a run.
///
/// @param values NaN or infinite where there is none
public record Statistics(Map<Statistic, Double> values) {

  /// Copies the map.
  public Statistics {
    values = Map.copyOf(values);
  }

  static Statistics of(Measures measures, Set<Statistic> wanted) {
    Map<Statistic, Double> values = new EnumMap<>(Statistic.class);
    wanted.forEach(statistic -> values.put(statistic, measures.of(statistic)));
    return new Statistics(values);
  }

  /// One figure; empty where it cannot be computed, such as a profit factor without a loss.
  public OptionalDouble of(Statistic statistic) {
    Double value = values.get(statistic);
    return value == null || !Double.isFinite(value)
        ? OptionalDouble.empty()
        : OptionalDouble.of(value);
  }
}
