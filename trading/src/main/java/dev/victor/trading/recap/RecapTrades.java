package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The trades of a recap: closing deals, each with what is known of its position.
final class RecapTrades {

  private final Openings openings;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Position> positions;

  private RecapTrades(Ledger ledger, Openings openings) {
    this.openings = openings;
    this.positions = ledger.listed();
    for (int i = 0; i < positions.size(); i++) {
      places.put(positions.get(i).id(), i + 1);
    }
  }

  static List<RecapTrade> of(Ledger ledger, Openings openings) {
    RecapTrades trades = new RecapTrades(ledger, openings);
    return ledger.closing().stream().map(trades::trade).toList();
  }

  private RecapTrade trade(Deal deal) {
    Optional<Integer> place = deal.position().map(places::get);
    return new RecapTrade(
        place,
        deal.position(),
        openings.of(deal),
        deal.time(),
        deal.symbol(),
        closedDirection(deal),
        deal.volume(),
        deal.result(),
        place.flatMap(number -> multiple(deal, positions.get(number - 1))));
  }

  /// A closing deal goes against its position.
  private static Direction closedDirection(Deal deal) {
    return Direction.openedBy(deal.side().opposite());
  }

  /// The share of a deal in what its position made of its risk.
  private static Optional<BigDecimal> multiple(Deal deal, Position position) {
    boolean whole = deal.volume().compareTo(position.volume()) == 0;
    BigDecimal result = whole ? position.result() : deal.result();
    return position.span().risk().map(risk -> result.divide(risk, MathContext.DECIMAL64));
  }
}
