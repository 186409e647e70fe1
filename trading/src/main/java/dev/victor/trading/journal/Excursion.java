package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.Optional;

/// How far a position ran before it was closed, in the account's currency.
///
/// @param adverse the deepest open loss (maximum adverse excursion), zero or negative, when known
/// @param favorable the highest open gain (maximum favorable excursion), zero or positive, when
///   known
/// @param ofBars whether bars told it, not the broker: it ran at least so far
public record Excursion(
    Optional<BigDecimal> adverse, Optional<BigDecimal> favorable, boolean ofBars) {
  /// Nothing is known.
  public static final Excursion UNKNOWN = new Excursion(Optional.empty(), Optional.empty());

  /// What the broker stated.
  public Excursion(Optional<BigDecimal> adverse, Optional<BigDecimal> favorable) {
    this(adverse, favorable, false);
  }

  /// What bars tell.
  public static Excursion ofBars(BigDecimal adverse, BigDecimal favorable) {
    return new Excursion(Optional.of(adverse), Optional.of(favorable), true);
  }

  /// Whether anything is known.
  public boolean known() {
    return adverse.isPresent() || favorable.isPresent();
  }
}
