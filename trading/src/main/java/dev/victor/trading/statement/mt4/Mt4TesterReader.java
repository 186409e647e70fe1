package dev.victor.trading.statement.mt4;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;

/// Reads *Save as Report* of MetaTrader 4's strategy tester.
public final class Mt4TesterReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return file.kind() == StatementFile.Kind.HTML
        && file.head().contains("<title>strategy tester:");
  }

  @Override
  public Statement read(StatementFile file) {
    if (!file.endsAsHtml()) {
      throw file.cutOff();
    }
    Mt4TesterRows rows = new Mt4TesterRows();
    file.rows(row -> {
      rows.accept(row);
      return true;
    });
    return rows.statement(file, Mt4Head.broker(file.text()));
  }
}
