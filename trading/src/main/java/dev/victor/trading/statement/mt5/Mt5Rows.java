package dev.victor.trading.statement.mt5;

import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.LabelledTotals;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.Times;
import java.util.ArrayList;
import java.util.List;

/// Sorts the rows of a report into its tables.
final class Mt5Rows {

  private final Mt5Head head = new Mt5Head();
  private final LabelledTotals totals = new LabelledTotals();
  private final LocalTotals local = new LocalTotals();
  private final Mt5Ledger ledger = new Mt5Ledger();
  private Section section = Section.LABELS;
  private List<String> headings = List.of();
  private Columns columns = Columns.named(List.of());
  private boolean anyDeals;

  void accept(Row row) {
    if (Section.headings(row)) {
      begin(row);
    } else if (section == Section.UNTOLD && RowOrder.numeric(row.cell(1))) {
      tell(row);
      table(row);
    } else if (section == Section.LABELS || !table(row)) {
      labels(row);
    }
  }

  private void begin(Row row) {
    headings = row.cells();
    columns = Columns.named(headings);
    section = Section.of(columns);
    if (section == Section.POSITIONS) {
      ledger.positionsStated();
    }
    anyDeals |= section == Section.DEALS;
  }

  /// Decides an untold table by its first row.
  private void tell(Row row) {
    List<String> under = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty()) {
        under.add(row.cell(i));
      }
    }
    section = Section.of(under);
    columns =
        switch (section) {
          case DEALS ->
              Columns.placed(headings, under.size() > 13 ? Columns.DEALS_WITH_FEE : Columns.DEALS);
          case POSITIONS -> Columns.placed(headings, Columns.POSITIONS);
          case ORDERS -> Columns.placed(headings, Columns.ORDERS);
          case LABELS, UNTOLD, OTHER -> columns;
        };
    anyDeals |= section == Section.DEALS;
  }

  /// Takes a row of the current table; false when the table is over.
  private boolean table(Row row) {
    if (Times.parse(row.cell(0)).isPresent()) {
      switch (section) {
        case DEALS -> ledger.deal(row, columns);
        case POSITIONS -> ledger.position(row, columns);
        case ORDERS -> ledger.order(row, columns);
        case LABELS, UNTOLD, OTHER -> {}
      }
      return true;
    }
    List<String> filled = row.filled();
    boolean sums = row.cell(0).isEmpty() && filled.size() >= 2 && !filled.getFirst().endsWith(":");
    if (!sums && (filled.isEmpty() || filled.size() == 1 || filled.getFirst().endsWith(":"))) {
      section = Section.LABELS;
      return false;
    }
    if (!sums && section == Section.DEALS) {
      throw row.wrong(0, "a time like 2026.11.22 09:14:00", row.cell(0));
    }
    if (sums && section == Section.DEALS) {
      sums(filled);
      section = Section.OTHER;
    }
    return true;
  }

  /// The sums under the deals: commission, fee when there is one, swap, profit, balance.
  private void sums(List<String> filled) {
    boolean fee = columns.has("fee");
    if (filled.size() != (fee ? 5 : 4)) {
      return;
    }
    totals.put(Total.COMMISSION, filled.get(0));
    if (fee) {
      totals.put(Total.FEE, filled.get(1));
    }
    totals.put(Total.SWAP, filled.get(fee ? 2 : 1));
    totals.put(Total.BALANCE, filled.getLast());
  }

  private void labels(Row row) {
    if (!anyDeals) {
      head.accept(row);
    }
    totals.metaTrader(row);
    if (anyDeals) {
      local.accept(row);
    }
  }

  Statement statement(StatementFile file) {
    if (!anyDeals) {
      throw file.refused(
          "is a MetaTrader 5 page without a table of deals",
          "export History → Report with deals, or the whole report");
    }
    local.complete(totals);
    return head.statement(file, ledger, totals);
  }
}
