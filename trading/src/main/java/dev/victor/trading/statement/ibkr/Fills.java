package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects fills and flows, annuls what was cancelled, and makes deals of the rest.
///
/// Interactive Brokers adds the commission of an opening to the cost basis, so what it says was
/// realised at the closing is after both commissions: `realized = proceeds + commission + taxes +
/// cost`, cost being negative and after the opening's commission (checked on the statements' own
/// rows). Deals carry that; the journal takes the costs out, the opening's once it is known, from
/// whichever file. Where the broker states nothing, deals carry their worth and the journal
/// computes.
final class Fills {

  private final List<Fill> fills = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private BigDecimal realized = BigDecimal.ZERO;
  private int strayCancels;

  void fill(Fill fill) {
    fills.add(fill);
  }

  void flow(Flow flow) {
    flows.add(flow);
  }

  /// What the broker says all fills realised, cancelled ones left out; known after [#entries()].
  BigDecimal realized() {
    return realized;
  }

  /// How many cancellations take back a fill that is not in the file; known after [#entries()].
  int strayCancels() {
    return strayCancels;
  }

  /// Deals and flows, oldest first, numbered in one sequence.
  Entries entries() {
    List<Fill> kept = annulled();
    kept.sort(Comparator.comparing(Fill::time));
    Set<String> computed = new HashSet<>();
    for (Fill fill : kept) {
      if (fill.realized().isEmpty()) {
        computed.add(fill.symbol());
      }
    }
    List<Deal> deals = new ArrayList<>();
    for (Fill fill : kept) {
      fill.realized().ifPresent(profit -> realized = realized.add(profit));
      deals.add(computed.contains(fill.symbol()) ? fill.valued() : fill.stated());
    }
    flows.sort(Comparator.comparing(Flow::time));
    return numbered(deals, flows);
  }

  private List<Fill> annulled() {
    Map<String, Deque<Fill>> standing = new HashMap<>();
    Set<Fill> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    if (fills.stream().anyMatch(Fill::cancels)) {
      for (Fill fill : fills) {
        if (!fill.cancels()) {
          standing.computeIfAbsent(fill.mark(fill.side()), none -> new ArrayDeque<>()).add(fill);
        }
      }
    }
    for (Fill cancel : fills) {
      if (cancel.cancels()) {
        Deque<Fill> taken = standing.get(cancel.mark(cancel.side().opposite()));
        if (taken == null || taken.isEmpty()) {
          strayCancels++;
        } else {
          gone.add(taken.removeFirst());
          gone.add(cancel);
        }
      }
    }
    return new ArrayList<>(fills.stream().filter(fill -> !gone.contains(fill)).toList());
  }

  private static Entries numbered(List<Deal> deals, List<Flow> flows) {
    List<Deal> placed = new ArrayList<>(deals.size());
    List<Flow> booked = new ArrayList<>(flows.size());
    long sequence = 0;
    int next = 0;
    for (Deal deal : deals) {
      while (next < flows.size() && !flows.get(next).time().isAfter(deal.time())) {
        booked.add(flows.get(next++).placed(++sequence));
      }
      placed.add(deal.placed(++sequence));
    }
    while (next < flows.size()) {
      booked.add(flows.get(next++).placed(++sequence));
    }
    return new Entries(placed, List.of(), booked);
  }
}
