package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A closed position: deals from flat to flat, or a MetaTrader 4 ticket. Money is signed: a cost is
/// negative.
///
/// @param id the broker's number, unique in the account
/// @param symbol as the broker writes it
/// @param direction which way it gained
/// @param volume in lots or units, as stated
/// @param opened when it was opened
/// @param openPrice average price of the opening
/// @param closed when it was closed
/// @param closePrice average price of the closing
/// @param profit gross result
/// @param commission signed
/// @param swap signed
/// @param fee fees and taxes, signed
/// @param stop stop loss that stood at the end, when known
/// @param target take profit that stood at the end, when known
/// @param comment the broker's or the expert's remark, may be empty
public record Position(
    String id,
    String symbol,
    Direction direction,
    BigDecimal volume,
    Instant opened,
    BigDecimal openPrice,
    Instant closed,
    BigDecimal closePrice,
    BigDecimal profit,
    BigDecimal commission,
    BigDecimal swap,
    BigDecimal fee,
    Optional<BigDecimal> stop,
    Optional<BigDecimal> target,
    String comment) {

  /// What the position did to the balance: profit, commission, swap and fee together.
  public BigDecimal result() {
    return profit.add(commission).add(swap).add(fee);
  }

  /// How long it was open.
  public Duration held() {
    return Duration.between(opened, closed);
  }
}
