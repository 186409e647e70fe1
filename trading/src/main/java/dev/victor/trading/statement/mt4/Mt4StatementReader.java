package dev.victor.trading.statement.mt4;

import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;

/// Reads *Save as Report* and *Save as Detailed Report* of MetaTrader 4's account history.
public final class Mt4StatementReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    if (file.kind() != StatementFile.Kind.HTML) {
      return false;
    }
    String head = file.head();
    return head.contains("<title>statement:")
        || (head.contains("metaquotes software corp")
            && head.contains("account:")
            && !head.contains("strategy tester")
            && !head.contains("metatrader 5"));
  }

  @Override
  public Statement read(StatementFile file) {
    if (!file.endsAsHtml()) {
      throw file.cutOff();
    }
    Mt4Rows rows = new Mt4Rows(Mt4Head.broker(file.text()));
    file.rows(row -> {
      rows.accept(row);
      return true;
    });
    return rows.statement(file);
  }
}
