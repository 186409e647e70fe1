package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.Optional;

/// The prices at which a position would have been closed by itself, as far as the broker tells.
///
/// @param stop the stop loss it was opened with; where only the last one is told, that one
/// @param lastStop the stop loss that stood at the end, when it is told apart from the first
/// @param target the take profit that stood at the end
public record Protection(
    Optional<BigDecimal> stop, Optional<BigDecimal> lastStop, Optional<BigDecimal> target) {
  /// Nothing is known.
  public static final Protection UNKNOWN =
      new Protection(Optional.empty(), Optional.empty(), Optional.empty());

  /// The stop and the target that stood at the end; a price of zero, as MetaTrader prints it, is
  /// none.
  public static Protection atEnd(BigDecimal stop, BigDecimal target) {
    return new Protection(given(stop), Optional.empty(), given(target));
  }

  private static Optional<BigDecimal> given(BigDecimal price) {
    return price.signum() == 0 ? Optional.empty() : Optional.of(price);
  }
}
