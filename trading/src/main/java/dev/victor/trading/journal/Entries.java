package dev.victor.trading.journal;

import java.util.List;

/// The rows of a statement or of a period, each list in the order the broker counts.
///
/// @param deals by time, then sequence
/// @param positions by closing time
/// @param flows by time, then sequence
public record Entries(List<Deal> deals, List<Position> positions, List<Flow> flows) {

  /// No rows.
  public static final Entries NONE = new Entries(List.of(), List.of(), List.of());

  /// Copies the lists, except for columns, which are many and only grow.
  public Entries {
    deals = deals instanceof DealColumns ? deals : List.copyOf(deals);
    positions = List.copyOf(positions);
    flows = List.copyOf(flows);
  }

  /// How many rows there are of all kinds.
  public int size() {
    return deals.size() + positions.size() + flows.size();
  }
}
