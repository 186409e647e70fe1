package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the position that a deal closed was opened.
///
/// Where the broker names the position (MetaTrader 4, deal dumps), those closed on the day say it
/// themselves; for one that is still partly open, the deals before are read, once and only then. A
/// MetaTrader 5 report names none: there the position closed at the same second, side and price is
/// the one; where there are two, and for partial closes, the opening is not known.
final class Openings {

  private final JournalStore journal;
  private final Ledger day;
  private final Map<String, Instant> closed = new HashMap<>();
  private final Map<Ending, Optional<Instant>> endings = new HashMap<>();
  private @Nullable Map<String, Instant> earlier;

  Openings(JournalStore journal, Ledger day) {
    this.journal = journal;
    this.day = day;
    for (Position position : day.positions()) {
      closed.put(position.id(), position.opened());
      endings.merge(
          Ending.of(position),
          Optional.of(position.opened()),
          (one, other) -> one.equals(other) ? one : Optional.empty());
    }
  }

  /// What a position and the deal that closed it have in common.
  private record Ending(String symbol, Direction direction, Instant time, BigDecimal price) {

    static Ending of(Position position) {
      return new Ending(
          position.symbol(),
          position.direction(),
          position.closed(),
          position.closePrice().stripTrailingZeros());
    }

    static Ending of(Deal deal) {
      return new Ending(
          deal.symbol(),
          Direction.openedBy(deal.side().opposite()),
          deal.time(),
          deal.price().stripTrailingZeros());
    }
  }

  Optional<Instant> of(Deal deal) {
    return deal.position().isPresent()
        ? Optional.ofNullable(find(deal.position().get()))
        : endings.getOrDefault(Ending.of(deal), Optional.empty());
  }

  private @Nullable Instant find(String position) {
    Instant known = closed.get(position);
    return known != null ? known : earlier().get(position);
  }

  /// Of the positions that deals of the day closed in part, when the deals before opened them.
  private Map<String, Instant> earlier() {
    Map<String, Instant> found = earlier;
    if (found == null) {
      List<String> partly =
          day.deals().stream()
              .filter(Deal::closes)
              .flatMap(deal -> deal.position().stream())
              .filter(position -> !closed.containsKey(position))
              .distinct()
              .toList();
      found = journal.opened(day.account().id(), partly);
      earlier = found;
    }
    return found;
  }
}
