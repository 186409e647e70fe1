package dev.victor.trading.statement.trading212;

import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads Trading 212's history. Its times are UTC. It states the result of each sale, with all that
/// buying and selling cost in it: that result is taken, so the costs of buying are in the result of
/// the sale and not told apart. Each total is compared with its parts.
public final class Trading212Reader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.has("action", "time", "isin", "ticker", "no. of shares", "price / share"));
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    History history = new History(table.headings());
    table.each(table.mark(), history::row);
    return new Statement(
            Format.TRADING212,
            new Header(
                "Trading 212",
                "",
                "",
                history.currency(),
                Optional.empty(),
                Optional.of(true),
                "",
                Optional.empty()),
            BigDecimal.ZERO,
            history.entries(),
            List.of(),
            Set.of())
        .exact()
        .positionsOfDeals()
        .contradicted(history.contradictions());
  }
}
