package dev.victor.trading.journal;

import java.util.Map;

/// Takes everything a journal holds, row by row: how it is exported, restored and carried from one
/// store to another.
public interface Rows {
  /// Takes one row. Rows that others refer to come before these.
  ///
  /// @param table which kind of row
  /// @param cells its filled columns, in their order: times as ISO instants, amounts as decimals
  void row(String table, Map<String, String> cells);
}
