package dev.victor.trading.statement.tradovate;

import dev.victor.trading.journal.Direction;
import java.math.BigDecimal;
import java.time.Instant;

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
  Direction direction() {
    int order = boughtAt.compareTo(soldAt);
    if (order == 0) {
      order = dev.victor.trading.statement.RowOrder.NUMBERS.compare(bought, sold);
    }
    return order <= 0 ? Direction.LONG : Direction.SHORT;
  }

  boolean isLong() {
    return direction() == Direction.LONG;
  }

  Instant opened() {
    return isLong() ? boughtAt : soldAt;
  }

  Instant closed() {
    return isLong() ? soldAt : boughtAt;
  }

  BigDecimal openPrice() {
    return isLong() ? buyPrice : sellPrice;
  }

  BigDecimal closePrice() {
    return isLong() ? sellPrice : buyPrice;
  }

  String opener() {
    return isLong() ? bought : sold;
  }

  String closer() {
    return isLong() ? sold : bought;
  }
}
