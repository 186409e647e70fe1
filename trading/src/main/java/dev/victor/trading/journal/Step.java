package dev.victor.trading.journal;

import java.time.Instant;
import java.util.Optional;

/// One step of the balance: what figures need of a [Deal], which is much quicker to read.
///
/// @param time when it was filled
/// @param money what it did to the balance
/// @param closes whether it closed something
/// @param direction which way the position gains that it opened or closed
/// @param symbol as the broker writes it
/// @param strategy what sent it, when known
/// @param position the position it belongs to, when known
public record Step(
    Instant time,
    Money money,
    boolean closes,
    Direction direction,
    String symbol,
    Optional<String> strategy,
    Optional<String> position) {

  /// The same deal, sent by another strategy.
  public Step by(String other) {
    return new Step(time, money, closes, direction, symbol, Optional.of(other), position);
  }

  /// How much of a row is wanted.
  public enum Detail {
    /// Only when, how much, which way, and what closed: names and numbers are empty.
    MONEY,
    /// All of it.
    LABELLED
  }
}
