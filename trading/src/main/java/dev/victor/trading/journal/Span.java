package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;

/// A closed position in time: what figures need of a [Position], which is much quicker to read.
///
/// @param id the position's number
/// @param symbol as the broker writes it
/// @param direction which way it gained
/// @param opened when it was opened
/// @param closed when it was closed
/// @param money what it did to the balance
/// @param risk what it would have lost at its stop, above zero, when that is known
/// @param excursion how far it ran
/// @param way the prices between which it ran, where they were asked for
/// @param strategy what opened it, when known
/// @param comment the broker's or the expert's remark, may be empty
public record Span(
    String id,
    String symbol,
    Direction direction,
    Instant opened,
    Instant closed,
    Money money,
    Optional<BigDecimal> risk,
    Excursion excursion,
    Optional<Way> way,
    Optional<String> strategy,
    String comment) {

  /// Average prices of opening and closing.
  public record Way(BigDecimal open, BigDecimal close) {}

  /// The same position, opened by another strategy.
  public Span by(String other) {
    return new Span(
        id,
        symbol,
        direction,
        opened,
        closed,
        money,
        risk,
        excursion,
        way,
        Optional.of(other),
        comment);
  }

  /// The same position, which ran so far.
  public Span ran(Excursion other) {
    return new Span(
        id, symbol, direction, opened, closed, money, risk, other, way, strategy, comment);
  }

  /// Money at risk between the opening and the stop. What a unit of the price is worth is taken
  /// from the position itself: its gross result over the way from opening to closing. Unknown where
  /// the price did not move, or the stop does not stand on the losing side.
  public static Optional<BigDecimal> risk(
      Direction direction,
      BigDecimal openPrice,
      BigDecimal closePrice,
      BigDecimal profit,
      BigDecimal stop) {
    BigDecimal way = closePrice.subtract(openPrice);
    BigDecimal distance =
        direction == Direction.LONG ? openPrice.subtract(stop) : stop.subtract(openPrice);
    if (way.signum() == 0 || profit.signum() == 0 || distance.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(distance.multiply(profit.abs()).divide(way.abs(), MathContext.DECIMAL64));
  }
}
