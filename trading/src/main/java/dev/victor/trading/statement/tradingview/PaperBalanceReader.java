package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the balance history of TradingView's paper account: each row has the balance before and
/// after, so the file proves itself.
public final class PaperBalanceReader implements StatementReader {

  private static final String[] TIME = {"time", "zeit", "時間", "时间", "fecha", "время"};
  private static final String[] BEFORE = {"balance before", "saldo vor", "saldo vorher"};
  private static final String[] AFTER = {"balance after", "saldo nach", "saldo nachher"};
  private static final String[] ACTION = {"action", "aktion"};
  private static final String[] CURRENCY = {
    "realized pnl (currency)", "realized p&l (currency)", "realisierter g&v (währung)"
  };

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.find(TIME) >= 0
                && headings.find(BEFORE) >= 0
                && headings.find(AFTER) >= 0
                && headings.find(ACTION) >= 0);
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    Rows rows = new Rows(file, table);
    table.each(table.mark(), rows::row);
    BalanceChain chain = new BalanceChain(rows.all);
    PaperBook book = new PaperBook();
    chain.ordered().forEach(book::add);
    Header header =
        new Header(
            "TradingView",
            "",
            "",
            rows.currency,
            Optional.of(Account.Kind.PAPER),
            Optional.of(true),
            "",
            Optional.empty());
    List<BalanceRow> ordered = chain.ordered();
    return new Statement(
            Format.TRADINGVIEW_BALANCE,
            header,
            ordered.isEmpty() ? BigDecimal.ZERO : ordered.getFirst().before(),
            book.entries(),
            ordered.isEmpty()
                ? List.of()
                : List.of(new StatedTotal(Total.BALANCE, ordered.getLast().after())),
            Set.of())
        .contradicted(chain.broken());
  }

  /// Takes row after row, in the order of the file.
  private static final class Rows {
    private final StatementFile file;
    private final Headings headings;
    private final DateOrder order;
    private final List<BalanceRow> all = new ArrayList<>();
    private String currency = "";

    Rows(StatementFile file, Table table) {
      this.file = file;
      headings = table.headings();
      order = DateSense.require(file, table, headings.find(TIME));
    }

    void row(Line line) {
      int action = headings.find(ACTION);
      String sentence = line.text(action);
      if (BalanceAction.of(sentence) instanceof BalanceAction.Unknown) {
        throw line.wrong(
            action,
            "an action like \"Close long position for symbol …\"",
            "set TradingView to English and export again, or: victor journal map " + file.name());
      }
      String said = line.word(headings.find(CURRENCY));
      if (!said.isEmpty() && !currency.isEmpty() && !said.equals(currency)) {
        throw line.wrong(headings.find(CURRENCY), "one currency, " + currency);
      }
      currency = said.isEmpty() ? currency : said;
      all.add(
          new BalanceRow(
              line.time(headings.find(TIME), order),
              line.number(headings.find(BEFORE)),
              line.number(headings.find(AFTER)),
              sentence,
              line.where(headings.find(BEFORE))));
    }
  }
}
