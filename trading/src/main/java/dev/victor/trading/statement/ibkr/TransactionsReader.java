package dev.victor.trading.statement.ibkr;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;

/// Reads transaction histories of Interactive Brokers, as CSV: one row per trade and day, all money
/// in the account's currency, no profit stated.
public final class TransactionsReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return file.kind() == StatementFile.Kind.TEXT
        && SectionedFile.sectioned(file.beginning())
        && file.beginning()
            .lines()
            .anyMatch(line -> line.startsWith("Transaction History,Header,"));
  }

  @Override
  public Statement read(StatementFile file) {
    TransactionRows rows = new TransactionRows();
    new SectionedFile(file).each(rows::accept);
    file.checkUnchanged();
    return rows.statement(file);
  }
}
