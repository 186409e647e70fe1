package dev.victor.trading.statement.csv;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.DealColumns;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects rows in the order of the file and puts them in the order in which they happened: by
/// time, and within a second as the file goes, which may be oldest or newest first.
public final class Timeline {

  private final boolean mayBeNewestFirst;
  private List<Deal> deals = new DealColumns();
  private final List<Flow> flows = new ArrayList<>();
  private @Nullable Instant last;
  private long next = 1;
  private long rising;
  private long falling;

  private Timeline(boolean mayBeNewestFirst) {
    this.mayBeNewestFirst = mayBeNewestFirst;
  }

  /// For rows in the order of a file, whichever that is.
  public static Timeline ofFile() {
    return new Timeline(true);
  }

  /// For rows that come in the order in which they count within a second.
  public static Timeline oldestFirst() {
    return new Timeline(false);
  }

  /// The place of the next row; it is given anew when the file is not oldest first.
  public long next() {
    return next;
  }

  /// Takes the deal of the next row.
  public void add(Deal deal) {
    deals.add(deal);
    follow(deal.time());
  }

  /// Takes the flow of the next row.
  public void add(Flow flow) {
    flows.add(flow);
    follow(flow.time());
  }

  private void follow(Instant time) {
    next++;
    if (last != null) {
      int order = last.compareTo(time);
      rising += order < 0 ? 1 : 0;
      falling += order > 0 ? 1 : 0;
    }
    last = time;
  }

  /// All rows, oldest first.
  public Entries entries() {
    return entries(List.of());
  }

  /// All rows, oldest first, and the positions that the broker states.
  public Entries entries(List<Position> positions) {
    List<Position> closed = new ArrayList<>(positions);
    closed.sort(Comparator.comparing(Position::closed));
    if (falling == 0) {
      return new Entries(deals, closed, flows);
    }
    boolean newestFirst = mayBeNewestFirst && falling > rising;
    if (newestFirst && rising == 0 && flows.isEmpty()) {
      return new Entries(turned(), closed, flows);
    }
    deals = new ArrayList<>(deals);
    Comparator<Long> place = newestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
    deals.sort(Comparator.comparing(Deal::time).thenComparing(Deal::sequence, place));
    flows.sort(Comparator.comparing(Flow::time).thenComparing(Flow::sequence, place));
    renumber(place);
    return new Entries(deals, closed, flows);
  }

  /// The deals of a file that is newest first throughout.
  private List<Deal> turned() {
    DealColumns turned = new DealColumns();
    for (Deal deal : deals.reversed()) {
      turned.add(deal.placed(turned.size() + 1L));
    }
    return turned;
  }

  private void renumber(Comparator<Long> place) {
    int deal = 0;
    int flow = 0;
    for (long sequence = 1; sequence < next; sequence++) {
      if (flow == flows.size()
          || (deal < deals.size() && before(deals.get(deal), flows.get(flow), place))) {
        deals.set(deal, deals.get(deal).placed(sequence));
        deal++;
      } else {
        flows.set(flow, flows.get(flow).placed(sequence));
        flow++;
      }
    }
  }

  private static boolean before(Deal deal, Flow flow, Comparator<Long> place) {
    int order = deal.time().compareTo(flow.time());
    return order < 0 || (order == 0 && place.compare(deal.sequence(), flow.sequence()) < 0);
  }
}
