package dev.victor.trading.report;

import dev.victor.trading.filter.Filter;
import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.DailyMetrics;
import dev.victor.trading.metric.Intervals;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import dev.victor.trading.metric.PositionMetrics;
import dev.victor.trading.metric.ReportedMetric;
import dev.victor.trading.metric.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Everything that `journal report` says of an account over some days.
///
/// @param report the broker's figures
/// @param filter which trades they are of
/// @param intervals how far they can be trusted
/// @param daily figures of days, when they were asked for
/// @param position figures of positions, when they were asked for
/// @param breakdown figures of parts, when they were asked for
/// @param curve points of the balance, first to last
/// @param doubts what a person should look at before trusting the figures
public record FullReport(
    Report report,
    Filter filter,
    Intervals intervals,
    Optional<DailyMetrics> daily,
    Optional<PositionMetrics> position,
    Optional<Breakdown> breakdown,
    List<BigDecimal> curve,
    List<String> doubts) {

  private static final Value NOT_ASKED = new Value.Absent("not asked for");

  /// Copies the lists.
  public FullReport {
    curve = List.copyOf(curve);
    doubts = List.copyOf(doubts);
  }

  /// What a metric comes to in here.
  public Value value(Metric metric) {
    return switch (metric) {
      case ReportedMetric reported -> reported.of(report.metrics());
      case LedgerMetric.POSITIONS -> Value.of(report.positions());
      case LedgerMetric.COMMISSION -> Value.of(report.commission());
      case LedgerMetric.SWAP -> Value.of(report.swap());
      case DailyMetric day -> daily.map(figures -> figures.value(day)).orElse(NOT_ASKED);
      case PositionMetric one -> position.map(figures -> figures.value(one)).orElse(NOT_ASKED);
    };
  }

  /// Whether figures of a family are in here.
  boolean has(Metric.Family family) {
    return switch (family) {
      case MT -> true;
      case DAILY -> daily.isPresent();
      case POSITION -> position.isPresent();
    };
  }
}
