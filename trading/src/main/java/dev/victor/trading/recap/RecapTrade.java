package dev.victor.trading.recap;

import dev.victor.trading.journal.Direction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A closed trade, as the broker counts: one closing deal, so a partial close is one.
///
/// @param place of its position among those closed in the same stretch, from 1, when it was closed
///   whole
/// @param position the broker's number of its position, if it is known
/// @param opened when its position was opened, if the journal knows
/// @param closed when it was closed
/// @param symbol as the broker writes it
/// @param direction which way it gained
/// @param volume closed, in lots or units
/// @param result what it did to the balance
/// @param multiple the result in units of what was at risk (R), when the stop was known
public record RecapTrade(
    Optional<Integer> place,
    Optional<String> position,
    Optional<Instant> opened,
    Instant closed,
    String symbol,
    Direction direction,
    BigDecimal volume,
    BigDecimal result,
    Optional<BigDecimal> multiple) {

  /// How long the position had been open, if the journal knows.
  public Optional<Duration> held() {
    return opened.map(start -> Duration.between(start, closed));
  }
}
