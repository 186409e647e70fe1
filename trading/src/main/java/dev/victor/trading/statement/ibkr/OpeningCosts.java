package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Entry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Deque;

/// What the opening of a symbol's lots cost, first in first out.
///
/// Interactive Brokers adds the commission of an opening to the cost basis, so the profit it
/// realises at the closing is after both commissions: `realized = proceeds + commission + taxes +
/// cost`, cost being negative and after the opening's commission (checked on the statements' own
/// rows). The journal keeps each commission at its own fill, so the opening's share is taken out of
/// the profit again.
final class OpeningCosts {

  private static final class Lot {
    private BigDecimal quantity;
    private BigDecimal costs;

    private Lot(BigDecimal quantity, BigDecimal costs) {
      this.quantity = quantity;
      this.costs = costs;
    }

    private int signum() {
      return quantity.signum();
    }

    private BigDecimal take(BigDecimal much) {
      BigDecimal share = part(costs, much, quantity.abs());
      quantity = quantity.subtract(quantity.signum() > 0 ? much : much.negate());
      costs = costs.subtract(share);
      return share;
    }
  }

  /// What a fill closed of the lots that this file opened.
  ///
  /// @param quantity how much, zero when it opened
  /// @param costs what opening that much had cost, signed
  record Closed(BigDecimal quantity, BigDecimal costs) {}

  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final Deque<Lot> lots = new ArrayDeque<>();

  /// Takes a fill that opens.
  void open(Fill fill) {
    lots.addLast(new Lot(fill.signed(), fill.costs()));
  }

  /// Takes a fill that may close and, when there is nothing left to close, open. One that the
  /// broker calls closing opens nothing: it closed what was opened before the file begins.
  Closed close(Fill fill) {
    BigDecimal rest = fill.signed();
    BigDecimal quantity = BigDecimal.ZERO;
    BigDecimal costs = BigDecimal.ZERO;
    while (rest.signum() != 0 && !lots.isEmpty() && lots.getFirst().signum() != rest.signum()) {
      Lot lot = lots.getFirst();
      BigDecimal part = lot.quantity.abs().min(rest.abs());
      costs = costs.add(lot.take(part));
      quantity = quantity.add(part);
      rest = rest.signum() > 0 ? rest.subtract(part) : rest.add(part);
      if (lot.signum() == 0) {
        lots.removeFirst();
      }
    }
    boolean closedOnly = fill.entry() == Entry.OUT || (quantity.signum() == 0 && fill.earned());
    if (rest.signum() != 0 && !closedOnly) {
      lots.addLast(new Lot(rest, part(fill.costs(), rest.abs(), fill.quantity())));
    }
    return new Closed(quantity, costs);
  }

  /// The part of some costs that falls on a part of a quantity, up to eight decimals.
  static BigDecimal part(BigDecimal costs, BigDecimal part, BigDecimal whole) {
    return part.compareTo(whole) == 0
        ? costs
        : Figures.kept(costs.multiply(part).divide(whole, EXACT));
  }
}
