package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import java.util.Optional;
import java.util.Set;

/// Gives rows their place in the file, once it is known which end is the oldest.
final class Numbered {

  private Numbered() {}

  /// The deal at its place; an opening deal belongs to the position that has its order's number.
  static Deal deal(Deal deal, long place, Set<String> positions) {
    Optional<String> position =
        deal.entry() == Entry.IN ? deal.order().filter(positions::contains) : Optional.empty();
    return new Deal(
        deal.id(),
        deal.time(),
        place,
        deal.symbol(),
        deal.side(),
        deal.entry(),
        deal.volume(),
        deal.price(),
        deal.profit(),
        deal.commission(),
        deal.swap(),
        deal.fee(),
        deal.order(),
        position,
        deal.magic(),
        deal.comment());
  }

  static Flow flow(Flow flow, long place) {
    return new Flow(flow.id(), flow.time(), place, flow.kind(), flow.amount(), flow.comment());
  }
}
