package dev.victor.trading.metric;

import java.util.Map;

/// The figures of positions ([PositionMetric]). Money is exact; R multiples and times are
/// statistics.
///
/// @param values every figure
public record PositionMetrics(Map<PositionMetric, Value> values) {

  /// Copies the map.
  public PositionMetrics {
    values = Map.copyOf(values);
  }

  /// One figure.
  public Value value(PositionMetric metric) {
    return values.getOrDefault(metric, new Value.Absent("no positions"));
  }
}
