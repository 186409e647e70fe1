package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the position that a deal closed was opened, as far as the deal names it. Those closed in
/// the period say it themselves; for one that is still partly open, the deals before are read, once
/// and only then.
final class Openings {

  private final JournalStore journal;
  private final Ledger ledger;
  private final Map<String, Instant> closed = new HashMap<>();
  private @Nullable Map<String, Instant> earlier;

  Openings(JournalStore journal, Ledger ledger) {
    this.journal = journal;
    this.ledger = ledger;
    for (Position position : ledger.positions()) {
      closed.put(position.id(), position.opened());
    }
  }

  Optional<Instant> of(Deal deal) {
    return deal.position().flatMap(position -> Optional.ofNullable(find(position)));
  }

  private @Nullable Instant find(String position) {
    Instant known = closed.get(position);
    return known != null ? known : earlier().get(position);
  }

  /// Of the positions that deals of the period closed in part, when the deals before opened them.
  private Map<String, Instant> earlier() {
    Map<String, Instant> found = earlier;
    if (found == null) {
      List<String> partly =
          ledger.deals().stream()
              .filter(Deal::closes)
              .flatMap(deal -> deal.position().stream())
              .filter(position -> !closed.containsKey(position))
              .distinct()
              .toList();
      found = journal.opened(ledger.account().id(), partly);
      earlier = found;
    }
    return found;
  }
}
