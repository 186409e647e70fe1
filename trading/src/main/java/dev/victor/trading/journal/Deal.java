package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// One fill. All money is in the account's currency and signed: a cost is negative.
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
/// @param volume in lots or units, as stated
/// @param price of the fill
/// @param profit gross result of the closed volume, 0 for an opening deal
/// @param commission signed
/// @param swap signed
/// @param fee fees and taxes, signed
/// @param order the order it filled, when known
/// @param position the position it belongs to, when the broker says
/// @param magic number of the expert advisor that sent it, when known
/// @param comment the broker's or the expert's remark, may be empty
public record Deal(
    String id,
    Instant time,
    long sequence,
    String symbol,
    Side side,
    Entry entry,
    BigDecimal volume,
    BigDecimal price,
    BigDecimal profit,
    BigDecimal commission,
    BigDecimal swap,
    BigDecimal fee,
    Optional<String> order,
    Optional<String> position,
    Optional<String> magic,
    String comment) {

  /// What the deal did to the balance: profit, commission, swap and fee together.
  public BigDecimal result() {
    return profit.add(commission).add(swap).add(fee);
  }

  /// Costs alone: commission, swap and fee together, signed.
  public BigDecimal costs() {
    return commission.add(swap).add(fee);
  }

  /// Whether it closed something: what MetaTrader counts as a trade.
  public boolean closes() {
    return entry != Entry.IN;
  }
}
