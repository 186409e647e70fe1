package dev.victor.trading.statement.csv;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Closed trades of a table that has one row, or one pair of rows, for each: every trade is a
/// position and two deals, `ID.in` without money and `ID.out` that carries it.
public final class ClosedTrades {

  /// One end of a trade.
  ///
  /// @param order that was filled, when known
  /// @param comment may be empty
  public record End(Optional<String> order, String comment) {}

  /// A trade as it was told.
  private record Trade(Position position, End opening, End closing) {}

  private final List<Trade> trades = new ArrayList<>();

  /// Takes a trade. Within a second, trades count in the order they are taken.
  public void add(Position position, End opening, End closing) {
    trades.add(new Trade(position, opening, closing));
  }

  /// All trades, oldest first.
  public Entries entries() {
    return entries(Timeline.oldestFirst());
  }

  /// All trades together with what a timeline holds already.
  public Entries entries(Timeline timeline) {
    into(timeline);
    return timeline.entries(trades.stream().map(Trade::position).toList());
  }

  /// How many trades there are.
  public int size() {
    return trades.size();
  }

  private List<Trade> byClosing() {
    trades.sort(Comparator.comparing(trade -> trade.position().closed()));
    return trades;
  }

  /// Puts the deals of all trades on a timeline, oldest first. A trade opens before it closes, and
  /// closes before a later one opens, also within a second.
  private void into(Timeline timeline) {
    List<Trade> closing = byClosing();
    Integer[] opening = new Integer[closing.size()];
    for (int i = 0; i < opening.length; i++) {
      opening[i] = i;
    }
    Arrays.sort(opening, Comparator.comparing(index -> closing.get(index).position().opened()));
    int next = 0;
    for (int out = 0; out < closing.size(); out++) {
      while (next < opening.length && opensFirst(closing, opening[next], out)) {
        timeline.add(in(closing.get(opening[next]), timeline.next()));
        next++;
      }
      timeline.add(out(closing.get(out), timeline.next()));
    }
    while (next < opening.length) {
      timeline.add(in(closing.get(opening[next]), timeline.next()));
      next++;
    }
  }

  private static boolean opensFirst(List<Trade> trades, int in, int out) {
    int order = trades.get(in).position().opened().compareTo(trades.get(out).position().closed());
    return order < 0 || (order == 0 && in <= out);
  }

  private static Deal in(Trade trade, long place) {
    Position held = trade.position();
    return new Deal(
        held.id() + ".in",
        held.opened(),
        place,
        held.symbol(),
        held.direction().opening(),
        Entry.IN,
        held.volume(),
        held.openPrice(),
        Money.NONE,
        Optional.empty(),
        trade.opening().order(),
        Optional.of(held.id()),
        held.strategy(),
        trade.opening().comment());
  }

  private static Deal out(Trade trade, long place) {
    Position held = trade.position();
    return new Deal(
        held.id() + ".out",
        held.closed(),
        place,
        held.symbol(),
        held.direction().opposite().opening(),
        Entry.OUT,
        held.volume(),
        held.closePrice(),
        held.money(),
        Optional.empty(),
        trade.closing().order(),
        Optional.of(held.id()),
        held.strategy(),
        trade.closing().comment());
  }
}
