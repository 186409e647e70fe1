package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.StatementReader;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the order history of TradingView's paper account: what was filled becomes deals, what was
/// cancelled or rejected is left out.
public final class PaperOrderReader implements StatementReader {

  @Override
  public boolean recognises(StatementFile file) {
    return table(file).isPresent();
  }

  private static Optional<Table> table(StatementFile file) {
    return Table.of(
        file,
        headings ->
            headings.has("symbol", "side", "status", "fill price", "order id")
                && headings.find("qty", "quantity") >= 0
                && headings.find("closing time", "placing time") >= 0);
  }

  @Override
  public Statement read(StatementFile file) {
    Table table = table(file).orElseThrow();
    Orders orders = new Orders(file, table);
    table.each(table.mark(), orders::row);
    return orders.statement();
  }

  /// Takes order after order.
  private static final class Orders {
    private final StatementFile file;
    private final Headings headings;
    private final int closing;
    private final int quantity;
    private final DateOrder order;
    private final Ids ids = new Ids();
    private final Timeline timeline = Timeline.ofFile();
    private String currency = "";
    private int unfilled;

    Orders(StatementFile file, Table table) {
      this.file = file;
      headings = table.headings();
      closing = headings.find("closing time", "placing time");
      quantity = headings.find("qty", "quantity");
      order = DateSense.require(file, table, closing);
    }

    void row(Line line) {
      String status = line.word(headings.find("status")).toLowerCase(Locale.ROOT);
      if (!status.equals("filled") && !status.equals("partially filled")) {
        unfilled++;
        return;
      }
      int price = headings.find("fill price");
      BigDecimal volume = line.volume(quantity);
      BigDecimal filled = line.price(price);
      String symbol = line.word(headings.find("symbol"));
      if (symbol.isEmpty()) {
        throw line.wrong(headings.find("symbol"), "a symbol");
      }
      String number = ids.unique(line.text(headings.find("order id")));
      BigDecimal worth =
          OrderWorth.of(
              symbol, volume.multiply(filled).abs(), told(line), file.name(), line.where(price));
      timeline.add(
          new Deal(
              number,
              line.time(line.blank(closing) ? headings.find("placing time") : closing, order),
              timeline.next(),
              symbol,
              side(line),
              Entry.UNSTATED,
              volume,
              filled,
              Money.of(BigDecimal.ZERO, line.amount(headings.find("commission")).abs().negate()),
              Optional.of(worth),
              Optional.of(number),
              Optional.empty(),
              Optional.empty(),
              line.word(headings.find("type"))));
    }

    private Side side(Line line) {
      return switch (line.word(headings.find("side")).toLowerCase(Locale.ROOT)) {
        case "buy" -> Side.BUY;
        case "sell" -> Side.SELL;
        default -> throw line.wrong(headings.find("side"), "Buy or Sell");
      };
    }

    /// Margin times leverage. Spreadsheets turn the leverage `100:1` into a time; then nothing is
    /// told.
    private Optional<BigDecimal> told(Line line) {
      int margin = headings.find("margin");
      String leverage = line.word(headings.find("leverage"));
      if (line.blank(margin) || !leverage.matches("\\d{1,4}:1")) {
        return Optional.empty();
      }
      currency(line.text(margin));
      BigDecimal times = new BigDecimal(leverage.substring(0, leverage.indexOf(':')));
      return line.maybe(margin).filter(amount -> amount.signum() > 0).map(times::multiply);
    }

    private void currency(String margin) {
      int blank = margin.lastIndexOf(' ');
      if (blank > 0 && margin.substring(blank + 1).matches("[A-Z]{3,5}")) {
        currency = margin.substring(blank + 1);
      }
    }

    Statement statement() {
      return new Statement(
              Format.TRADINGVIEW_ORDERS,
              new Header(
                  "TradingView",
                  "",
                  "",
                  currency,
                  Optional.of(Account.Kind.PAPER),
                  Optional.of(true),
                  "",
                  Optional.empty()),
              BigDecimal.ZERO,
              timeline.entries(),
              List.of(),
              Set.of())
          .positionsOfDeals()
          .beside(Aside.leftOut(unfilled, "unfilled order"));
    }
  }
}
