package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What [PositionMeter] needs to know of a position from flat to flat. Money is signed.
///
/// @param opened when it was opened
/// @param closed when it was closed
/// @param openPrice average price of the opening
/// @param closePrice average price of the closing
/// @param profit gross result
/// @param commission signed
/// @param swap signed
/// @param fee fees and taxes, signed
/// @param stop the stop loss that stood last, when known
/// @param adverse how far it ran against the position, in money, when known; its sign says nothing
/// @param favorable how far it ran in its favour, in money, when known; its sign says nothing
public record ClosedPosition(
    Instant opened,
    Instant closed,
    BigDecimal openPrice,
    BigDecimal closePrice,
    BigDecimal profit,
    BigDecimal commission,
    BigDecimal swap,
    BigDecimal fee,
    Optional<BigDecimal> stop,
    Optional<BigDecimal> adverse,
    Optional<BigDecimal> favorable) {

  /// Profit, commission, swap and fee together.
  public BigDecimal result() {
    return profit.add(commission).add(swap).add(fee);
  }

  /// The money that was at stake between the opening and the stop, by what a unit of price was
  /// worth to this very position: `|open − stop| · |profit / (close − open)|`.
  ///
  /// Unknown (NaN) without a stop, without a move of the price to measure by, and when the stop
  /// does not lie on the losing side of the opening: then it was moved, and says nothing of the
  /// risk taken.
  public double risk() {
    if (stop.isEmpty() || profit.signum() == 0) {
      return Double.NaN;
    }
    double worth = profit.doubleValue() / closePrice.subtract(openPrice).doubleValue();
    double distance = openPrice.subtract(stop.get()).doubleValue();
    double risk = distance * worth;
    return Double.isFinite(worth) && risk > 0 ? risk : Double.NaN;
  }
}
