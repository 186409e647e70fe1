package dev.victor.trading.statement.tradovate;

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
            rows.trades().entries(),
            List.of(),
            Set.of())
        .contradicted(rows.contradictions());
  }
}
