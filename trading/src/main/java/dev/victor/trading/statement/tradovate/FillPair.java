package dev.victor.trading.statement.tradovate;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.RowOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// A bought and a sold fill of the same size: one closed trade.
///
/// @param id number of the pair, or of its two fills
/// @param bought number of the fill that bought
/// @param sold number of the fill that sold
/// @param where its result is in the file
record FillPair(
    String id,
    String symbol,
    BigDecimal quantity,
    String bought,
    Instant boughtAt,
    BigDecimal buyPrice,
    String sold,
    Instant soldAt,
    BigDecimal sellPrice,
    BigDecimal profit,
    String where) {

  /// Long when it was bought first; within a second, the lower number of a fill is the earlier one.
  private Direction direction() {
    int order = boughtAt.compareTo(soldAt);
    if (order == 0) {
      order = RowOrder.NUMBERS.compare(bought, sold);
    }
    return order <= 0 ? Direction.LONG : Direction.SHORT;
  }

  private boolean isLong() {
    return direction() == Direction.LONG;
  }

  /// Number of the fill that opened.
  String opener() {
    return isLong() ? bought : sold;
  }

  /// Number of the fill that closed.
  String closer() {
    return isLong() ? sold : bought;
  }

  Position position() {
    return new Position(
        id,
        symbol,
        direction(),
        quantity,
        isLong() ? boughtAt : soldAt,
        isLong() ? buyPrice : sellPrice,
        isLong() ? soldAt : boughtAt,
        isLong() ? sellPrice : buyPrice,
        Money.profit(profit),
        Protection.UNKNOWN,
        Excursion.UNKNOWN,
        Optional.empty(),
        "");
  }
}
