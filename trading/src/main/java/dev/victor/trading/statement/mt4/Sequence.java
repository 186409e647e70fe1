package dev.victor.trading.statement.mt4;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Numbers deals and flows in the order in which they happened. At one second money moves first,
/// then tickets open, then they close in the order of their numbers.
final class Sequence {

  private record Event(Instant time, int kind, Object what) {}

  private Sequence() {}

  /// @param closed tickets in closing order
  /// @param flows by time
  static Entries of(List<Ticket> closed, List<Flow> flows) {
    List<Event> events = new ArrayList<>();
    flows.forEach(flow -> events.add(new Event(flow.time(), 0, flow)));
    closed.forEach(ticket -> events.add(new Event(ticket.opened(), 1, ticket)));
    closed.forEach(ticket -> events.add(new Event(ticket.closed(), 2, ticket)));
    events.sort(Comparator.comparing(Event::time).thenComparingInt(Event::kind));
    List<Deal> deals = new ArrayList<>();
    List<Flow> booked = new ArrayList<>();
    long sequence = 0;
    for (Event event : events) {
      sequence++;
      switch (event.what()) {
        case Flow flow -> booked.add(flow.placed(sequence));
        case Ticket ticket ->
            deals.add(event.kind() == 1 ? ticket.in(sequence) : ticket.out(sequence));
        default -> throw new IllegalStateException("neither flow nor ticket");
      }
    }
    List<Position> positions = closed.stream().map(Ticket::position).toList();
    return new Entries(deals, positions, booked);
  }
}
