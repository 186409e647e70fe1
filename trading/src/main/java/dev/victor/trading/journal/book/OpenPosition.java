package dev.victor.trading.journal.book;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// One position while it is open.
final class OpenPosition {

  /// What is left of one opening fill, its worth, and what that cost.
  private record Lot(BigDecimal volume, Optional<BigDecimal> value, BigDecimal costs) {}

  /// What was taken of the lots.
  private record Taken(Optional<BigDecimal> value, BigDecimal costs) {}

  private final String id;
  private final Direction direction;
  private final Deal first;
  private final Deque<Lot> lots = new ArrayDeque<>(2);
  private BigDecimal volume = BigDecimal.ZERO;
  private BigDecimal entered = BigDecimal.ZERO;
  private BigDecimal enteredAt = BigDecimal.ZERO;
  private BigDecimal left = BigDecimal.ZERO;
  private BigDecimal leftAt = BigDecimal.ZERO;
  private Money money = Money.NONE;
  private Optional<BigDecimal> lastStop = Optional.empty();
  private Optional<BigDecimal> target;
  private Deal last;

  OpenPosition(String id, Direction direction, Deal first) {
    this.id = id;
    this.direction = direction;
    this.first = first;
    this.last = first;
    this.target = first.target();
  }

  /// Notes where the stop loss and the take profit stood at a later deal.
  void guard(Deal deal) {
    if (!deal.id().equals(first.id())) {
      lastStop = deal.stop().or(() -> lastStop);
      target = deal.target().or(() -> target);
    }
  }

  private Protection protection() {
    return first.stop().isPresent()
        ? new Protection(first.stop(), lastStop, target)
        : new Protection(lastStop, Optional.empty(), target);
  }

  String id() {
    return id;
  }

  /// What is open.
  BigDecimal volume() {
    return volume;
  }

  void enter(BigDecimal size, BigDecimal price, Optional<BigDecimal> value, Money costs) {
    lots.add(new Lot(size, value, costs.costs()));
    volume = volume.add(size);
    entered = entered.add(size);
    enteredAt = enteredAt.add(size.multiply(price));
    money = money.plus(costs);
  }

  /// Closes a part, and answers what that did to the balance.
  ///
  /// @param stated what the broker says it did: without the profit when that has to be computed
  Money leave(Deal deal, BigDecimal size, Money stated) {
    last = deal;
    Taken taken = take(size);
    Optional<BigDecimal> paid = taken.value();
    Money made = PositionBook.alone(deal, stated);
    if (deal.realized().isPresent()) {
      made = made.withProfit(made.profit().subtract(taken.costs()));
    } else if (deal.value().isPresent() && paid.isPresent()) {
      BigDecimal got = PositionBook.share(deal.value().get(), size, deal.volume());
      BigDecimal profit =
          direction == Direction.LONG ? got.subtract(paid.get()) : paid.get().subtract(got);
      made = stated.withProfit(profit);
    }
    volume = volume.subtract(size);
    left = left.add(size);
    leftAt = leftAt.add(size.multiply(deal.price()));
    money = money.plus(made);
    return made;
  }

  /// What the first `size` of what is open was worth when it was opened, which is empty when that
  /// is not known of all of it; and what opening that much had cost.
  private Taken take(BigDecimal size) {
    Optional<BigDecimal> worth = Optional.of(BigDecimal.ZERO);
    BigDecimal costs = BigDecimal.ZERO;
    BigDecimal missing = size;
    while (missing.signum() > 0) {
      Lot lot = lots.remove();
      BigDecimal taken = lot.volume().min(missing);
      Optional<BigDecimal> part =
          lot.value().map(value -> PositionBook.share(value, taken, lot.volume()));
      worth = worth.flatMap(sum -> part.map(sum::add));
      BigDecimal cost = PositionBook.share(lot.costs(), taken, lot.volume());
      costs = costs.add(cost);
      missing = missing.subtract(taken);
      if (taken.compareTo(lot.volume()) < 0) {
        lots.addFirst(
            new Lot(
                lot.volume().subtract(taken),
                lot.value().flatMap(value -> part.map(value::subtract)),
                lot.costs().subtract(cost)));
      }
    }
    return new Taken(worth, costs);
  }

  Position closed() {
    return new Position(
        id,
        first.symbol(),
        direction,
        entered,
        first.time(),
        average(enteredAt, entered, first.price()),
        last.time(),
        average(leftAt, left, last.price()),
        money,
        protection(),
        Excursion.UNKNOWN,
        first.strategy(),
        first.comment());
  }

  /// The average at the digits of a price, and three more where it needs them.
  private static BigDecimal average(BigDecimal sum, BigDecimal size, BigDecimal price) {
    BigDecimal exact = sum.divide(size, MathContext.DECIMAL64);
    BigDecimal shown = exact.setScale(price.scale() + 3, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.scale() < price.scale() ? shown.setScale(price.scale()) : shown;
  }
}
