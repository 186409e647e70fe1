package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What [PositionMeter] needs to know of a position from flat to flat. Money is signed.
///
/// @param opened when it was opened
/// @param closed when it was closed
/// @param profit gross result
/// @param commission signed
/// @param swap signed
/// @param fee fees and taxes, signed
/// @param risk what it would have lost at its stop, above zero, when that is known
/// @param adverse how far it ran against the position, in money, when known; its sign says nothing
/// @param favorable how far it ran in its favour, in money, when known; its sign says nothing
/// @param ofBars whether bars told how far it ran, not the broker
public record ClosedPosition(
    Instant opened,
    Instant closed,
    BigDecimal profit,
    BigDecimal commission,
    BigDecimal swap,
    BigDecimal fee,
    Optional<BigDecimal> risk,
    Optional<BigDecimal> adverse,
    Optional<BigDecimal> favorable,
    boolean ofBars) {

  /// Profit, commission, swap and fee together.
  public BigDecimal result() {
    return profit.add(commission).add(swap).add(fee);
  }
}
