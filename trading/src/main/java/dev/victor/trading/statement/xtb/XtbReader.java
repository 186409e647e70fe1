package dev.victor.trading.statement.xtb;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads XTB's *Cash operations*. What was traded stands in a comment (`OPEN BUY 8/42.5 @ 11.74`),
/// the amount is what it cost in the account's currency. Results of contracts for difference come
/// without volume and price: they are corrections of the balance, not deals.
public final class XtbReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.size() <= 8
                && headings.has("id", "type", "time", "symbol", "comment", "amount"));
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    Operations operations = new Operations(table.headings());
    table.each(table.mark(), operations::row);
    return new Statement(
            Format.XTB,
            new Header("XTB", "", "", "", Optional.empty(), Optional.empty(), "", Optional.empty()),
            BigDecimal.ZERO,
            operations.timeline.entries(),
            List.of(),
            Set.of())
        .positionsOfDeals();
  }

  /// Takes operation after operation.
  private static final class Operations {
    private final Headings headings;
    private final Ids ids = new Ids();
    private final Timeline timeline = Timeline.ofFile();

    Operations(Headings headings) {
      this.headings = headings;
    }

    void row(Line line) {
      int words = headings.find("comment");
      int money = headings.find("amount");
      Instant time = line.time(headings.find("time"), DateOrder.DMY);
      String type = line.word(headings.find("type"));
      String comment = line.text(words);
      String symbol = line.word(headings.find("symbol"));
      String number = line.text(headings.find("id"));
      if (number.isEmpty()) {
        throw line.wrong(headings.find("id"), "a number");
      }
      BigDecimal amount = line.number(money);
      Optional<Remark> remark = Remark.of(comment);
      if (remark.isPresent()) {
        if (symbol.isEmpty()) {
          throw line.wrong(headings.find("symbol"), "a symbol");
        }
        if (amount.signum() == 0) {
          throw line.wrong(money, "what the trade cost or brought");
        }
        timeline.add(deal(remark.get(), number, time, symbol, amount, comment));
        return;
      }
      if (OperationKind.isTrade(type)) {
        throw line.wrong(words, "a remark like OPEN BUY 8 @ 11.74");
      }
      timeline.add(
          new Flow(
              ids.unique(number),
              time,
              timeline.next(),
              OperationKind.of(type, amount),
              amount,
              comment(type, symbol, comment)));
    }

    private Deal deal(
        Remark said,
        String number,
        Instant time,
        String symbol,
        BigDecimal amount,
        String comment) {
      return new Deal(
          ids.unique(number + (said.opens() ? ".in" : ".out")),
          time,
          timeline.next(),
          symbol,
          said.side(),
          said.entry(),
          said.volume(),
          said.price(),
          Money.NONE,
          Optional.of(amount.abs()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          comment);
    }

    /// What a flow was for, without the numbers of banks and cards that XTB puts into comments.
    private static String comment(String type, String symbol, String comment) {
      if (symbol.isEmpty()) {
        return type;
      }
      return comment.contains(symbol) ? comment : symbol + ": " + comment;
    }
  }
}
