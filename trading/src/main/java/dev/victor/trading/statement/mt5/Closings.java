package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which position a closing deal closed: the report does not say it. The position that was closed
/// at the same second, side and price is the one; of several, the one with the same volume and
/// profit. Where that leaves two, and for partial closes, it is not known.
final class Closings {

  /// What a position and the deal that closed it have in common.
  private record Ending(String symbol, Direction direction, Instant time, BigDecimal price) {}

  /// The same with what tells apart what was closed at one moment.
  private record Whole(Ending ending, BigDecimal volume, BigDecimal profit) {}

  private final Map<Ending, Optional<String>> endings = new HashMap<>();
  private final Map<Whole, Optional<String>> wholes = new HashMap<>();

  Closings(List<Position> positions) {
    for (Position position : positions) {
      Ending ending =
          new Ending(
              position.symbol(),
              position.direction(),
              position.closed(),
              position.closePrice().stripTrailingZeros());
      only(endings, ending, position.id());
      only(wholes, whole(ending, position.volume(), position.money().profit()), position.id());
    }
  }

  private static <K> void only(Map<K, Optional<String>> map, K key, String position) {
    map.merge(key, Optional.of(position), (one, other) -> Optional.empty());
  }

  private static Whole whole(Ending ending, BigDecimal volume, BigDecimal profit) {
    return new Whole(ending, volume.stripTrailingZeros(), profit.stripTrailingZeros());
  }

  Optional<String> of(Deal deal) {
    Ending ending =
        new Ending(
            deal.symbol(),
            Direction.openedBy(deal.side().opposite()),
            deal.time(),
            deal.price().stripTrailingZeros());
    Optional<String> alone = endings.getOrDefault(ending, Optional.empty());
    return alone.isPresent()
        ? alone
        : wholes.getOrDefault(
            whole(ending, deal.volume(), deal.money().profit()), Optional.empty());
  }
}
