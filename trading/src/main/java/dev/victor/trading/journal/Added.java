package dev.victor.trading.journal;

import java.util.List;

/// What an import did, or would do.
///
/// @param deals newly stored
/// @param positions newly stored
/// @param flows newly stored
/// @param duplicates rows of any kind that were already known
/// @param unmatched deals that close what the journal never saw opened
/// @param first the first of the new deals
public record Added(
    int deals, int positions, int flows, int duplicates, int unmatched, List<Deal> first) {

  /// How many new deals are shown.
  public static final int SHOWN = 20;

  /// Copies the list.
  public Added {
    first = List.copyOf(first);
  }

  /// The first of some deals, as many as are shown.
  public static List<Deal> beginning(List<Deal> deals) {
    return deals.subList(0, Math.min(SHOWN, deals.size()));
  }
}
