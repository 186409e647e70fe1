package dev.victor.trading.report;

import dev.victor.trading.metric.Intervals;
import dev.victor.trading.metric.MetaTraderMetrics;
import java.util.List;

/// The figures of each part of the trades.
///
/// @param by what parts them
/// @param groups the parts: in the order of the calendar or the clock, else most money first. Where
///   only entries were paid for, a part has no trade; so the parts add up to the whole (save by
///   tag, where a trade may be in several).
record Breakdown(Dimension by, List<Group> groups) {

  /// Copies the list.
  Breakdown {
    groups = List.copyOf(groups);
  }

  /// One part.
  ///
  /// @param key its name
  /// @param metrics its figures, on the account's initial balance as if nothing else had been
  ///   traded
  /// @param intervals how far they can be trusted
  record Group(String key, MetaTraderMetrics metrics, Intervals intervals) {}
}
