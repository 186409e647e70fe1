package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.metric.Metric;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a report is to be about.
///
/// @param account the one to report on, or none to take the only one
/// @param period its days
/// @param filter which of its trades
/// @param by what to break the figures down by, if anything
/// @param families which definitions
public record ReportWish(
    Optional<String> account,
    Period period,
    Filter filter,
    Optional<Dimension> by,
    Set<Metric.Family> families) {

  /// Copies the set.
  public ReportWish {
    families = Set.copyOf(families);
  }

  /// The same about all families.
  public ReportWish ofAll() {
    return new ReportWish(account, period, filter, by, EnumSet.allOf(Metric.Family.class));
  }

  /// The same about other families.
  ReportWish of(Metric.Family family) {
    return new ReportWish(account, period, filter, by, Set.of(family));
  }
}
