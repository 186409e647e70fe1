package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Ledger;
import java.util.List;

/// The trades of a day: its closing deals, each with the beginning of its position.
final class DayTrades {

  private DayTrades() {}

  static List<RecapTrade> of(Ledger day, Openings openings) {
    return day.closing().stream().map(deal -> trade(deal, openings)).toList();
  }

  private static RecapTrade trade(Deal deal, Openings openings) {
    return new RecapTrade(
        openings.of(deal),
        deal.time(),
        deal.symbol(),
        closedDirection(deal),
        deal.volume(),
        deal.result());
  }

  /// A closing deal goes against its position.
  private static Direction closedDirection(Deal deal) {
    return Direction.openedBy(deal.side().opposite());
  }
}
