package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is held of a symbol in one direction, while it is held.
final class Holding {

  private @Nullable Deal first;
  private @Nullable Deal last;
  private BigDecimal volume = BigDecimal.ZERO;
  private BigDecimal entered = BigDecimal.ZERO;
  private BigDecimal enteredAt = BigDecimal.ZERO;
  private BigDecimal left = BigDecimal.ZERO;
  private BigDecimal leftAt = BigDecimal.ZERO;
  private Money money = Money.NONE;

  BigDecimal volume() {
    return volume;
  }

  void enter(Deal deal, BigDecimal size) {
    reopen(deal, size);
    money(deal);
  }

  /// Enters without money: the deal's money went to the position it closed.
  void reopen(Deal deal, BigDecimal size) {
    first = first == null ? deal : first;
    volume = volume.add(size);
    entered = entered.add(size);
    enteredAt = enteredAt.add(size.multiply(deal.price()));
  }

  void leave(Deal deal, BigDecimal size) {
    last = deal;
    volume = volume.subtract(size);
    left = left.add(size);
    leftAt = leftAt.add(size.multiply(deal.price()));
    money(deal);
  }

  private void money(Deal deal) {
    money = money.plus(deal.money());
  }

  /// The position, when both its ends are known.
  Optional<Position> position(String symbol, Direction direction) {
    if (first == null || last == null || volume.signum() != 0 || left.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Position(
            first.order().orElse(first.id()),
            symbol,
            direction,
            entered,
            first.time(),
            average(enteredAt, entered, first.price()),
            last.time(),
            average(leftAt, left, last.price()),
            money,
            Protection.UNKNOWN,
            Excursion.UNKNOWN,
            first.strategy(),
            first.comment()));
  }

  /// The average at the digits of a price, and three more where it needs them.
  private static BigDecimal average(BigDecimal sum, BigDecimal size, BigDecimal price) {
    BigDecimal exact = sum.divide(size, MathContext.DECIMAL64);
    BigDecimal shown =
        exact.setScale(price.scale() + 3, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.scale() < price.scale() ? shown.setScale(price.scale()) : shown;
  }
}
