package dev.victor.trading.journal.book;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Follows what is open, deal by deal.
///
/// A deal that names its position belongs to that one (hedging accounts). Others belong to what is
/// open of their symbol: a deal whose entry is stated finds the position of its direction; one
/// whose entry is not stated closes what is open the other way, and opens the rest (netting). What
/// is closed was opened first (first in, first out), which decides its profit where the broker
/// states none. A deal that closes more than is open was opened before the first deal there is; for
/// the part that is missing there is no position.
///
/// Where the broker states what was realised after all costs, the profit is that without them: a
/// cost is kept at its own fill. The costs of an opening that is not there stay inside.
public final class PositionBook {

  /// Digits of a computed amount after the point: more than any currency has.
  private static final int SCALE = 8;

  private record Key(String owner, Direction direction) {}

  private final Consumer<Deal> settled;
  private final Consumer<Position> closed;
  private final Map<Key, OpenPosition> open = new HashMap<>();
  private int unmatched;

  /// A book in which nothing is open.
  ///
  /// @param settled takes each deal with what was found out about it, in the order they came
  /// @param closed takes each position when its last part is closed
  public PositionBook(Consumer<Deal> settled, Consumer<Position> closed) {
    this.settled = settled;
    this.closed = closed;
  }

  /// Deals that closed something whose opening is not there, wholly or in part.
  public int unmatched() {
    return unmatched;
  }

  /// Takes the next deal.
  public void add(Deal deal) {
    Direction own = Direction.openedBy(deal.side());
    switch (deal.entry()) {
      case IN -> enter(deal, own);
      case OUT, OUT_BY -> leave(deal, own.opposite());
      case IN_OUT, UNSTATED -> turn(deal, own);
    }
  }

  private void enter(Deal deal, Direction direction) {
    OpenPosition position = opened(deal, direction);
    Money costs =
        deal.realized().isPresent() ? deal.money().withProfit(BigDecimal.ZERO) : deal.money();
    position.guard(deal);
    position.enter(deal.volume(), deal.price(), deal.value(), costs);
    settled.accept(deal.settled(Entry.IN, costs, Optional.of(position.id())));
  }

  private void leave(Deal deal, Direction direction) {
    Key key = key(deal, direction);
    OpenPosition position = open.get(key);
    if (position == null) {
      unmatched(deal, deal.entry());
      return;
    }
    BigDecimal volume = deal.volume().min(position.volume());
    if (volume.compareTo(deal.volume()) < 0) {
      unmatched++;
    }
    position.guard(deal);
    Money money = position.leave(deal, volume, deal.money());
    settled.accept(deal.settled(deal.entry(), money, Optional.of(position.id())));
    end(key, position);
  }

  private void unmatched(Deal deal, Entry entry) {
    unmatched++;
    settled.accept(deal.settled(entry, alone(deal, deal.money()), deal.position()));
  }

  /// What a deal did, before anything is known of what it closed.
  static Money alone(Deal deal, Money stated) {
    return deal.realized()
        .map(net -> stated.withProfit(net.subtract(stated.costs())))
        .orElse(stated);
  }

  private void turn(Deal deal, Direction own) {
    Key key = key(deal, own.opposite());
    OpenPosition position = open.get(key);
    if (position == null && deal.realized().filter(net -> net.signum() != 0).isPresent()) {
      unmatched(deal, Entry.OUT); // what realised something closed something
      return;
    }
    if (position == null) {
      enter(deal, own);
      return;
    }
    BigDecimal rest = deal.volume().subtract(position.volume());
    if (rest.signum() <= 0) {
      position.guard(deal);
      Money money = position.leave(deal, deal.volume(), deal.money());
      settled.accept(deal.settled(Entry.OUT, money, Optional.of(position.id())));
      end(key, position);
      return;
    }
    BigDecimal volume = position.volume();
    Money costsOfRest = share(deal.money().withProfit(BigDecimal.ZERO), rest, deal.volume());
    Money money = position.leave(deal, volume, deal.money().minus(costsOfRest));
    Optional<BigDecimal> valueOfRest = deal.value().map(value -> share(value, rest, deal.volume()));
    settled.accept(deal.settled(Entry.IN_OUT, money.plus(costsOfRest), Optional.of(position.id())));
    end(key, position);
    opened(deal, own).enter(rest, deal.price(), valueOfRest, costsOfRest);
  }

  private OpenPosition opened(Deal deal, Direction direction) {
    return open.computeIfAbsent(
        key(deal, direction), key -> new OpenPosition(name(deal), direction, deal));
  }

  private void end(Key key, OpenPosition position) {
    if (position.volume().signum() == 0) {
      open.remove(key);
      closed.accept(position.closed());
    }
  }

  private static Key key(Deal deal, Direction direction) {
    return new Key(deal.position().orElse(deal.symbol()), direction);
  }

  /// The broker's number of the position; else, as MetaTrader names its positions, the order that
  /// opened it; else the deal that did.
  private static String name(Deal deal) {
    return deal.position()
        .or(() -> deal.entry() == Entry.UNSTATED ? Optional.empty() : deal.order())
        .orElse(deal.id());
  }

  static BigDecimal share(BigDecimal whole, BigDecimal part, BigDecimal of) {
    return part.compareTo(of) == 0
        ? whole
        : whole.multiply(part).divide(of, SCALE, RoundingMode.HALF_EVEN);
  }

  private static Money share(Money whole, BigDecimal part, BigDecimal of) {
    return new Money(
        share(whole.profit(), part, of),
        share(whole.commission(), part, of),
        share(whole.swap(), part, of),
        share(whole.fee(), part, of));
  }
}
