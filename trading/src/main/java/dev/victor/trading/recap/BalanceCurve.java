package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Ledger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The balance over a stretch: closed results on the opening balance, deposits and withdrawals left
/// out.
final class BalanceCurve {

  private BalanceCurve() {}

  static List<BalancePoint> of(Ledger ledger) {
    List<BalancePoint> points = new ArrayList<>();
    BigDecimal balance = ledger.curveStart();
    for (Deal deal : ledger.deals()) {
      if (points.isEmpty()) {
        points.add(new BalancePoint(deal.time(), balance));
      }
      balance = balance.add(deal.result());
      if (deal.closes() || deal.result().signum() != 0) {
        points.add(new BalancePoint(deal.time(), balance));
      }
    }
    return points.size() < 2 ? List.of() : points;
  }
}
