package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// A fill as Interactive Brokers states it, with its money in the account's currency.
///
/// @param id unique in the account
/// @param time by the broker's clock, as if it were UTC
/// @param symbol readable and unique
/// @param side bought or sold
/// @param entry what it did, when it is told
/// @param quantity above zero
/// @param price in the instrument's currency
/// @param commission signed
/// @param fee taxes and fees, signed
/// @param value what changed hands, without costs
/// @param realized what the broker says was realised, after costs
/// @param costsInside how much of its own costs is in `realized`, when that can be told
/// @param order the order it filled
/// @param strategy the reference that the order was given
/// @param comment how it came about, may be empty
/// @param cancels whether it takes an earlier fill back
record Fill(
    String id,
    Instant time,
    String symbol,
    Side side,
    Entry entry,
    BigDecimal quantity,
    BigDecimal price,
    BigDecimal commission,
    BigDecimal fee,
    BigDecimal value,
    Optional<BigDecimal> realized,
    Optional<BigDecimal> costsInside,
    Optional<String> order,
    Optional<String> strategy,
    String comment,
    boolean cancels) {

  /// What the fill cost: commission, taxes and fees, signed.
  BigDecimal costs() {
    return commission.add(fee);
  }

  /// What a fill and its cancellation have in common, apart from the side.
  String mark(Side which) {
    return symbol
        + '\n'
        + which
        + '\n'
        + quantity.stripTrailingZeros()
        + '\n'
        + price.stripTrailingZeros();
  }

  /// The deal, of which the broker states what it realised. An opening realises nothing, nor does a
  /// cancellation of one.
  Deal stated() {
    Deal deal = deal(Optional.empty());
    BigDecimal net = realized.orElse(BigDecimal.ZERO);
    return entry == Entry.IN || (cancels && net.signum() == 0)
        ? deal
        : deal.realizing(net.add(costs()).subtract(costsInside.orElseGet(this::costs)));
  }

  /// The deal, whose profit the journal has to compute.
  Deal valued() {
    return deal(Optional.of(value));
  }

  private Deal deal(Optional<BigDecimal> worth) {
    return new Deal(
        id,
        time,
        0,
        symbol,
        side,
        entry,
        quantity,
        price,
        new Money(BigDecimal.ZERO, commission, BigDecimal.ZERO, fee),
        worth,
        order,
        Optional.empty(),
        strategy,
        comment);
  }
}
