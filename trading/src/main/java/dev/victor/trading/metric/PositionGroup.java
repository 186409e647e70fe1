package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;
import java.time.Duration;

/// What some positions add up to: those won, or those lost.
final class PositionGroup {

  private int count;
  private BigDecimal results = BigDecimal.ZERO;
  private int excursions;
  private BigDecimal adverse = BigDecimal.ZERO;
  private BigDecimal favorable = BigDecimal.ZERO;
  private final Spread multiples = new Spread();
  private long heldMillis;

  void add(ClosedPosition position, BigDecimal result, double multiple) {
    count++;
    results = results.add(result);
    heldMillis += Duration.between(position.opened(), position.closed()).toMillis();
    if (!Double.isNaN(multiple)) {
      multiples.add(multiple);
    }
    if (position.adverse().isPresent() && position.favorable().isPresent()) {
      excursions++;
      adverse = adverse.add(position.adverse().get().abs());
      favorable = favorable.add(position.favorable().get().abs());
    }
  }

  int count() {
    return count;
  }

  BigDecimal results() {
    return results;
  }

  int excursions() {
    return excursions;
  }

  int multiples() {
    return multiples.count();
  }

  Value averageResult(String otherwise) {
    return average(results, count, otherwise);
  }

  Value averageR(String otherwise) {
    return Value.finite(multiples.mean(), otherwise);
  }

  Value averageAdverse(String otherwise) {
    return average(adverse, excursions, otherwise);
  }

  Value averageFavorable(String otherwise) {
    return average(favorable, excursions, otherwise);
  }

  Value averageSeconds(String otherwise) {
    return Value.finite(heldMillis / 1000.0 / count, otherwise);
  }

  private static Value average(BigDecimal sum, int n, String otherwise) {
    return n == 0 ? new Value.Absent(otherwise) : Value.of(quotient(sum, n));
  }
}
