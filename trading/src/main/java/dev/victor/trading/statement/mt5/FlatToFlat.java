package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes positions of deals where a report has no table of them: per symbol and direction, from
/// flat to flat. On a hedging account that merges positions which overlap; their money is complete
/// all the same.
final class FlatToFlat {

  private record Key(String symbol, Direction direction) {}

  private final Map<Key, Holding> open = new LinkedHashMap<>();
  private final List<Position> closed = new ArrayList<>();

  private FlatToFlat() {}

  /// @param deals oldest first
  static List<Position> of(List<Deal> deals) {
    FlatToFlat positions = new FlatToFlat();
    deals.forEach(positions::add);
    return positions.closed;
  }

  private void add(Deal deal) {
    Direction direction = Direction.openedBy(deal.side());
    if (deal.entry() == Entry.IN) {
      holding(new Key(deal.symbol(), direction)).enter(deal, deal.volume());
      return;
    }
    Direction other = direction == Direction.LONG ? Direction.SHORT : Direction.LONG;
    Key key = new Key(deal.symbol(), other);
    Holding holding = holding(key);
    if (deal.entry() != Entry.IN_OUT) {
      leave(key, holding, deal, deal.volume());
      return;
    }
    BigDecimal rest = deal.volume().subtract(holding.volume());
    leave(key, holding, deal, holding.volume());
    if (rest.signum() > 0) {
      holding(new Key(deal.symbol(), direction)).reopen(deal, rest);
    }
  }

  /// What left more than was open was opened before the report begins; it makes no position.
  private void leave(Key key, Holding holding, Deal deal, BigDecimal volume) {
    holding.leave(deal, volume);
    if (holding.volume().signum() <= 0) {
      open.remove(key);
      holding.position(key.symbol(), key.direction()).ifPresent(closed::add);
    }
  }

  private Holding holding(Key key) {
    return open.computeIfAbsent(key, none -> new Holding());
  }
}
