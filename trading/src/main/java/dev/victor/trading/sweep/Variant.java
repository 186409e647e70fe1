package dev.victor.trading.sweep;

import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;

/// One choice of parameters and what it came to.
///
/// @param parameters one value each
/// @param statistics some figures of it
public record Variant(Map<String, BigDecimal> parameters, Statistics statistics) {

  /// A figure to compare by, more being better; the worst there is where it cannot be computed.
  double score(Statistic by) {
    OptionalDouble value = statistics.of(by);
    return value.isEmpty()
        ? Double.NEGATIVE_INFINITY
        : by.lessIsBetter() ? -value.getAsDouble() : value.getAsDouble();
  }
}
