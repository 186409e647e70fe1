package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.Optional;

/// How far a position ran before it was closed, in the account's currency.
///
/// @param adverse the deepest open loss (maximum adverse excursion), zero or negative, when known
/// @param favorable the highest open gain (maximum favorable excursion), zero or positive, when
///   known
public record Excursion(Optional<BigDecimal> adverse, Optional<BigDecimal> favorable) {
  /// Nothing is known.
  public static final Excursion UNKNOWN = new Excursion(Optional.empty(), Optional.empty());
}
