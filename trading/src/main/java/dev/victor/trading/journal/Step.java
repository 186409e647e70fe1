package dev.victor.trading.journal;

import java.time.Instant;
import java.util.Optional;

/// One step of the balance: what figures need of a [Deal], which is much quicker to read.
///
/// @param time when it was filled
/// @param money what it did to the balance
/// @param closes whether it closed something
/// @param direction which way the position gains that it opened or closed, when all is wanted
/// @param symbol as the broker writes it
/// @param strategy what sent it, when known
/// @param position the position it belongs to, when known
public record Step(
    Instant time,
    Money money,
    boolean closes,
    Optional<Direction> direction,
    String symbol,
    Optional<String> strategy,
    Optional<String> position) {

  /// How much of a step is wanted.
  public enum Detail {
    /// Only when, how much, and whether it closed something; the symbol is empty and the rest
    /// unknown.
    MONEY,
    /// All of it.
    LABELLED
  }
}
