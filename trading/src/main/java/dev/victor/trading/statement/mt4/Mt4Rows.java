package dev.victor.trading.statement.mt4;

import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.Times;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sorts the rows of a statement by their shape. The tables come in a fixed order (closed, open,
/// working, summary, details); each of the first three begins with a row of headings, so their
/// language does not matter.
final class Mt4Rows {

  private static final int CLOSED = 1;

  private final String broker;
  private final Mt4Ledger ledger = new Mt4Ledger();
  private final LabelledTotals totals = new LabelledTotals();
  private @Nullable Header header;
  private int table;
  private int columns = 14;
  private boolean detailed;

  Mt4Rows(String broker) {
    this.broker = broker;
  }

  void accept(Row row) {
    if (header == null && row.cell(0).contains(":") && row.size() >= 4) {
      header = Mt4Head.read(row, broker);
    } else if (headings(row)) {
      table++;
      columns = table == CLOSED ? row.size() : columns;
    } else if (table == CLOSED && closed(row)) {
      return;
    } else {
      detailed |= row.cell(0).startsWith("Gross Profit");
      totals.metaTrader(row);
    }
  }

  private static boolean headings(Row row) {
    return row.filled().size() >= 9
        && row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  /// Takes a row of the closed table; false when it is none of its kinds.
  private boolean closed(Row row) {
    if (!RowOrder.numeric(row.cell(0))) {
      return moreOfTicket(row) || sums(row);
    }
    if (row.size() == 5) {
      ledger.flow(row);
      return true;
    }
    String type = row.cell(2);
    if (type.equals("buy") || type.equals("sell")) {
      if (row.size() != columns) {
        throw row.wrong(
            row.size(), columns + " cells in a closed trade", String.valueOf(row.size()));
      }
      ledger.ticket(row);
      return true;
    }
    if (type.startsWith("buy ") || type.startsWith("sell ")) {
      ledger.noTicket();
      return true; // a pending order that was cancelled or expired: no money
    }
    throw row.wrong(2, "buy, sell, balance or a pending order", type);
  }

  /// The second line of a ticket in detailed statements: magic number and comment.
  private boolean moreOfTicket(Row row) {
    if (row.size() != 3 || !row.cell(0).isEmpty()) {
      return false;
    }
    ledger.remark(row.cell(1), row.cell(2));
    return true;
  }

  /// The sums under the table: blank, commission, taxes, swap, profit.
  private boolean sums(Row row) {
    boolean taxes = columns == 14;
    if (!row.cell(0).isEmpty()
        || row.size() != (taxes ? 5 : 4)
        || Times.parse(row.cell(1)).isPresent()) {
      return false;
    }
    totals.put(Total.COMMISSION, row.cell(1));
    if (taxes) {
      totals.put(Total.FEE, row.cell(2));
    }
    totals.put(Total.SWAP, row.cell(taxes ? 3 : 2));
    return true;
  }

  Statement statement(StatementFile file) {
    Optional<BigDecimal> balance = totals.find(Total.BALANCE);
    if (header == null || table == 0 || balance.isEmpty()) {
      throw file.refused(
          "is a MetaTrader 4 page without "
              + (header == null ? "an account" : "closed trades and summary"),
          "save Account History → Save as Report again");
    }
    Mt4Ledger.Books books = ledger.books(balance.get());
    Set<Total> notDerivable =
        books.opensWithDeposit()
            ? Set.of(Total.EQUITY, Total.FLOATING)
            : Set.of(Total.EQUITY, Total.FLOATING, Total.BALANCE);
    return new Statement(
        detailed ? Format.MT4_DETAILED : Format.MT4_STATEMENT,
        header,
        books.opening(),
        books.entries(),
        totals.all(),
        notDerivable);
  }
}
