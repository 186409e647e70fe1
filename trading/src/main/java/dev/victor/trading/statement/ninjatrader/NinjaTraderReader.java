package dev.victor.trading.statement.ninjatrader;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.Table;
import java.util.Optional;

/// Reads what NinjaTrader's *Executions* and *Orders* grids export. They hold fills, so the journal
/// makes the positions; nothing is stated to compare with.
public final class NinjaTraderReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.has("instrument", "quantity", "time")
                && headings.find("action", "rate") >= 0
                && headings.find(Executions.PRICE) >= 0
                && headings.find("account", "order id", "e/x") >= 0);
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    Executions executions = new Executions(file, table);
    table.each(table.mark(), executions::row);
    return executions.statement();
  }
}
