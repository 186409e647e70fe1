package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;

/// What some positions add up to: those won, those lost, or both.
///
/// @param count how many
/// @param results of all of them
/// @param heldMillis how long all of them were open
/// @param excursions how many have known ones
/// @param ofBars of how many of these bars told it
/// @param adverse what these sum to, unsigned
/// @param favorable the same
/// @param multiples how many have a known risk
/// @param multipleSum what their R multiples sum to
record PositionGroup(
    int count,
    BigDecimal results,
    long heldMillis,
    int excursions,
    int ofBars,
    BigDecimal adverse,
    BigDecimal favorable,
    int multiples,
    double multipleSum) {

  /// Collects them one by one.
  static final class Meter {

    private int count;
    private BigDecimal results = BigDecimal.ZERO;
    private long heldMillis;
    private int excursions;
    private int ofBars;
    private BigDecimal adverse = BigDecimal.ZERO;
    private BigDecimal favorable = BigDecimal.ZERO;
    private int multiples;
    private final CompensatedSum multipleSum = new CompensatedSum();

    void add(ClosedPosition position, BigDecimal result, long held, double multiple) {
      count++;
      results = results.add(result);
      heldMillis += held;
      if (!Double.isNaN(multiple)) {
        multiples++;
        multipleSum.add(multiple);
      }
      if (position.adverse().isPresent() && position.favorable().isPresent()) {
        excursions++;
        ofBars += position.ofBars() ? 1 : 0;
        adverse = adverse.add(position.adverse().get().abs());
        favorable = favorable.add(position.favorable().get().abs());
      }
    }

    PositionGroup sums() {
      return new PositionGroup(
          count,
          results,
          heldMillis,
          excursions,
          ofBars,
          adverse,
          favorable,
          multiples,
          multipleSum.value());
    }
  }

  /// Both together.
  PositionGroup and(PositionGroup other) {
    return new PositionGroup(
        count + other.count,
        results.add(other.results),
        heldMillis + other.heldMillis,
        excursions + other.excursions,
        ofBars + other.ofBars,
        adverse.add(other.adverse),
        favorable.add(other.favorable),
        multiples + other.multiples,
        multipleSum + other.multipleSum);
  }

  Value averageResult(String otherwise) {
    return average(results, count, otherwise);
  }

  Value averageR(String otherwise) {
    return Value.finite(multipleSum / multiples, otherwise);
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
