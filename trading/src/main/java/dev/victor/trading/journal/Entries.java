package dev.victor.trading.journal;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

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

  /// The same rows at the times that another clock shows.
  public Entries by(UnaryOperator<Instant> clock) {
    return new Entries(
        deals instanceof DealColumns columns
            ? columns.by(clock)
            : deals.stream().map(deal -> deal.at(clock.apply(deal.time()))).toList(),
        positions.stream()
            .map(held -> held.at(clock.apply(held.opened()), clock.apply(held.closed())))
            .toList(),
        flows.stream().map(flow -> flow.at(clock.apply(flow.time()))).toList());
  }

  /// How many rows there are of all kinds.
  public int size() {
    return deals.size() + positions.size() + flows.size();
  }
}
