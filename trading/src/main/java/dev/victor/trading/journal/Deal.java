package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// One fill.
///
/// A MetaTrader 4 ticket becomes two deals: `TICKET.in` without money and `TICKET.out` that carries
/// it.
///
/// @param id the broker's number, unique in the account
/// @param time when it was filled
/// @param sequence place in the statement, oldest first; orders deals of the same second
/// @param symbol as the broker writes it
/// @param side bought or sold
/// @param entry what it did to its position
/// @param volume in lots or units, as stated, above zero
/// @param price of the fill
/// @param money what it did to the balance; an opening deal has no profit
/// @param value worth of the fill in the account's currency (volume times price times contract size
///   and rate; zero for an option that expired, never below), given exactly when the broker does
///   not state the profit of what is closed: the journal then computes it from the values, first in
///   first out
/// @param order the order it filled, when known
/// @param position the position it belongs to, when known
/// @param strategy what sent it, when known: the magic number of an expert advisor, or a name
/// @param comment the broker's or the expert's remark, may be empty
/// @param realized what the broker says was realised by what the deal closed, after the costs of
///   the closing and of the opening; given where the broker states that instead of the profit: the
///   journal then takes the costs out, those of the opening once it is known
/// @param stop the stop loss of its position at that moment, when it is told
/// @param target the take profit of its position at that moment, when it is told
public record Deal(
    String id,
    Instant time,
    long sequence,
    String symbol,
    Side side,
    Entry entry,
    BigDecimal volume,
    BigDecimal price,
    Money money,
    Optional<BigDecimal> value,
    Optional<String> order,
    Optional<String> position,
    Optional<String> strategy,
    String comment,
    Optional<BigDecimal> realized,
    Optional<BigDecimal> stop,
    Optional<BigDecimal> target) {

  /// A deal whose profit is stated, or has to be computed from its value.
  public Deal(
      String id,
      Instant time,
      long sequence,
      String symbol,
      Side side,
      Entry entry,
      BigDecimal volume,
      BigDecimal price,
      Money money,
      Optional<BigDecimal> value,
      Optional<String> order,
      Optional<String> position,
      Optional<String> strategy,
      String comment) {
    this(
        id,
        time,
        sequence,
        symbol,
        side,
        entry,
        volume,
        price,
        money,
        value,
        order,
        position,
        strategy,
        comment,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The same deal, of which the stop loss and the take profit are told.
  public Deal guarded(Protection at) {
    return new Deal(
        id,
        time,
        sequence,
        symbol,
        side,
        entry,
        volume,
        price,
        money,
        value,
        order,
        position,
        strategy,
        comment,
        realized,
        at.stop(),
        at.target());
  }

  /// The same deal, of which the broker states what it realised after all costs.
  public Deal realizing(BigDecimal net) {
    return new Deal(
        id,
        time,
        sequence,
        symbol,
        side,
        entry,
        volume,
        price,
        money,
        value,
        order,
        position,
        strategy,
        comment,
        Optional.of(net),
        stop,
        target);
  }

  /// Whether its profit depends on what it closed.
  public boolean computed() {
    return value.isPresent() || realized.isPresent();
  }

  /// The same deal at another time.
  public Deal at(Instant other) {
    return new Deal(
        id, other, sequence, symbol, side, entry, volume, price, money, value, order, position,
        strategy, comment, realized, stop, target);
  }

  /// The same deal at a place in its statement.
  public Deal placed(long place) {
    return new Deal(
        id, time, place, symbol, side, entry, volume, price, money, value, order, position,
        strategy, comment, realized, stop, target);
  }

  /// The same deal as a part of a position.
  public Deal in(Optional<String> owner) {
    return new Deal(
        id, time, sequence, symbol, side, entry, volume, price, money, value, order, owner,
        strategy, comment, realized, stop, target);
  }

  /// The same deal with what was found out about it.
  ///
  /// @param did what it did to its position
  /// @param made what it did to the balance
  /// @param owner the position it closed, or else the one it opened
  public Deal settled(Entry did, Money made, Optional<String> owner) {
    return new Deal(
        id, time, sequence, symbol, side, did, volume, price, made, value, order, owner, strategy,
        comment, realized, stop, target);
  }

  /// What figures need of it.
  public Step step() {
    Direction direction = Direction.openedBy(closes() ? side.opposite() : side);
    return new Step(time, money, closes(), direction, symbol, strategy, position);
  }

  /// What the deal did to the balance: profit, commission, swap and fee together.
  public BigDecimal result() {
    return money.total();
  }

  /// Whether it closed something: what MetaTrader counts as a trade.
  public boolean closes() {
    return switch (entry) {
      case OUT, IN_OUT, OUT_BY -> true;
      case IN, UNSTATED -> false;
    };
  }
}
