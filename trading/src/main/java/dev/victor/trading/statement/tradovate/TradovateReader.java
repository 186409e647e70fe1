package dev.victor.trading.statement.tradovate;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Tradovate's *Position History* and *Performance*. A pair is a closed trade; a fill may be
/// in several pairs, so each pair has a deal for each of its ends. Results are before commissions,
/// which these reports leave out.
public final class TradovateReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.has(
                    "buy fill id",
                    "sell fill id",
                    "buy price",
                    "sell price",
                    "bought timestamp",
                    "sold timestamp")
                && headings.find("p/l", "pnl") >= 0
                && headings.find("paired qty", "qty") >= 0
                && headings.find("contract", "symbol") >= 0);
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    PairRows rows = new PairRows(table.headings());
    table.each(table.mark(), rows::row);
    List<FillPair> pairs = rows.pairs();
    pairs.sort(Comparator.comparing(FillPair::closed).thenComparing(FillPair::opened));
    Timeline timeline = Timeline.oldestFirst();
    List<Position> positions = new ArrayList<>();
    for (FillPair pair : pairs) {
      timeline.add(deal(pair, timeline.next(), true));
      timeline.add(deal(pair, timeline.next(), false));
      positions.add(position(pair));
    }
    return new Statement(
            Format.TRADOVATE,
            new Header(
                "Tradovate",
                rows.account(),
                "",
                rows.currency(),
                Optional.empty(),
                Optional.of(true),
                "",
                Optional.empty()),
            BigDecimal.ZERO,
            timeline.entries(positions),
            List.of(),
            Set.of())
        .contradicted(rows.contradictions());
  }

  private static Deal deal(FillPair pair, long place, boolean in) {
    return new Deal(
        pair.id() + (in ? ".in" : ".out"),
        in ? pair.opened() : pair.closed(),
        place,
        pair.symbol(),
        in ? pair.direction().opening() : pair.direction().opposite().opening(),
        in ? Entry.IN : Entry.OUT,
        pair.quantity(),
        in ? pair.openPrice() : pair.closePrice(),
        in ? Money.NONE : Money.profit(pair.profit()),
        Optional.empty(),
        Optional.of(in ? pair.opener() : pair.closer()),
        Optional.of(pair.id()),
        Optional.empty(),
        "");
  }

  private static Position position(FillPair pair) {
    return new Position(
        pair.id(),
        pair.symbol(),
        pair.direction(),
        pair.quantity(),
        pair.opened(),
        pair.openPrice(),
        pair.closed(),
        pair.closePrice(),
        Money.profit(pair.profit()),
        Protection.UNKNOWN,
        Excursion.UNKNOWN,
        Optional.empty(),
        "");
  }
}
