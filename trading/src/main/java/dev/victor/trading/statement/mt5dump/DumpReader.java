package dev.victor.trading.statement.mt5dump;

import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what `history_deals_get` of MetaTrader 5's Python interface gives, however it was saved.
/// Such a file names neither account nor currency, and states no totals.
public final class DumpReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return new DumpFile(file).fields() != DumpFields.OTHER;
  }

  @Override
  public Statement read(StatementFile file) {
    DumpFile dump = new DumpFile(file);
    String remedy = "save the result of history_deals_get instead";
    switch (dump.fields()) {
      case DEALS, OTHER -> {}
      case ORDERS -> throw file.refused("holds MetaTrader's orders, not its deals", remedy);
      case POSITIONS -> throw file.refused("holds MetaTrader's open positions, not deals", remedy);
    }
    DumpLedger ledger = new DumpLedger();
    dump.each(ledger::accept);
    file.checkUnchanged();
    return new Statement(
            Format.MT5_DEALS,
            new Header("", "", "", "", Optional.empty(), Optional.empty(), "", Optional.empty()),
            BigDecimal.ZERO,
            ledger.entries(),
            List.of(),
            Set.of())
        .positionsOfDeals();
  }
}
