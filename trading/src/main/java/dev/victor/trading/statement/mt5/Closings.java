package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which position a closing deal closed: the report does not say it. One that was closed whole has
/// the position's second, side, price, volume and profit; where only one deal and one position
/// share second, side and price, and the deal is no larger, they belong together as well. What two
/// could be, and most partial closes, stay unknown.
final class Closings {

  /// What a position and the deal that closed it have in common.
  private record Ending(String symbol, Direction direction, Instant time, BigDecimal price) {}

  /// The same with what tells apart what was closed at one moment.
  private record Whole(Ending ending, BigDecimal volume, BigDecimal profit) {}

  private final Map<Ending, List<Position>> endings = new HashMap<>();
  private final Map<Whole, List<Position>> wholes = new HashMap<>();
  private final Map<Ending, Integer> closings = new HashMap<>();
  private final Map<Whole, Integer> wholeClosings = new HashMap<>();

  Closings(List<Position> positions, Stream<Deal> deals) {
    for (Position position : positions) {
      Ending ending =
          new Ending(
              position.symbol(),
              position.direction(),
              position.closed(),
              position.closePrice().stripTrailingZeros());
      endings.computeIfAbsent(ending, none -> new ArrayList<>()).add(position);
      wholes
          .computeIfAbsent(
              whole(ending, position.volume(), position.money().profit()),
              none -> new ArrayList<>())
          .add(position);
    }
    deals
        .filter(Deal::closes)
        .forEach(deal -> {
          Ending ending = ending(deal);
          closings.merge(ending, 1, Integer::sum);
          wholeClosings.merge(whole(ending, deal.volume(), deal.money().profit()), 1, Integer::sum);
        });
  }

  private static Ending ending(Deal deal) {
    return new Ending(
        deal.symbol(),
        Direction.openedBy(deal.side().opposite()),
        deal.time(),
        deal.price().stripTrailingZeros());
  }

  private static Whole whole(Ending ending, BigDecimal volume, BigDecimal profit) {
    return new Whole(ending, volume.stripTrailingZeros(), profit.stripTrailingZeros());
  }

  Optional<String> of(Deal deal) {
    Ending ending = ending(deal);
    Whole whole = whole(ending, deal.volume(), deal.money().profit());
    Optional<Position> same = only(wholes.get(whole), wholeClosings.get(whole));
    return same.or(() ->
            only(endings.get(ending), closings.get(ending))
                .filter(position -> deal.volume().compareTo(position.volume()) <= 0))
        .map(Position::id);
  }

  private static Optional<Position> only(
      @Nullable List<Position> positions, @Nullable Integer deals) {
    return positions != null && positions.size() == 1 && Integer.valueOf(1).equals(deals)
        ? Optional.of(positions.getFirst())
        : Optional.empty();
  }
}
