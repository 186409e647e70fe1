package dev.victor.trading.statement.ninjatrader;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Aside;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.ContractSizes;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes fill after fill. Identical fills are real (one trade copied to several orders): both
/// count.
final class Executions {

  static final String[] PRICE = {"price", "avg fill price", "avg. price", "average price"};

  private final StatementFile file;
  private final DateOrder order;
  private final int instrument;
  private final int action;
  private final int rate;
  private final int quantity;
  private final int filled;
  private final int price;
  private final int time;
  private final int id;
  private final int orderId;
  private final int name;
  private final int commission;
  private final int account;
  private final Ids ids = new Ids();
  private final Timeline timeline = Timeline.ofFile();
  private final Map<String, BigDecimal> sizes = new HashMap<>();
  private final Map<BigDecimal, Money> costs = new HashMap<>();
  private String login = "";
  private int unfilled;

  Executions(StatementFile file, Table table) {
    Headings headings = table.headings();
    this.file = file;
    instrument = headings.find("instrument");
    action = headings.find("action");
    rate = headings.find("rate");
    quantity = headings.find("quantity");
    filled = headings.find("filled");
    price = headings.find(PRICE);
    time = headings.find("time");
    id = headings.find("id");
    orderId = headings.find("order id");
    name = headings.find("name");
    commission = headings.find("commission");
    account = headings.find("account");
    order = DateSense.require(file, table, time);
  }

  void row(Line line) {
    if (filled >= 0 && line.amount(filled).signum() == 0) {
      unfilled++;
      return;
    }
    account(line);
    String symbol = line.word(instrument);
    if (symbol.isEmpty()) {
      throw line.wrong(instrument, "an instrument");
    }
    Instant at = line.time(time, order);
    Side side = side(line);
    BigDecimal volume = line.volume(filled >= 0 ? filled : quantity);
    BigDecimal paid = line.price(price);
    BigDecimal size = sizes.computeIfAbsent(symbol, asked -> size(asked, line));
    String order = line.text(orderId);
    timeline.add(
        new Deal(
            id(line, at, symbol, side, volume, paid, order),
            at,
            timeline.next(),
            symbol,
            side,
            Entry.UNSTATED,
            volume,
            paid,
            costs.computeIfAbsent(line.amount(commission), Executions::cost),
            Optional.of(volume.multiply(paid).multiply(size).abs()),
            order.isEmpty() ? Optional.empty() : Optional.of(order),
            Optional.empty(),
            Optional.empty(),
            line.word(name)));
  }

  private String id(
      Line line,
      Instant at,
      String symbol,
      Side side,
      BigDecimal volume,
      BigDecimal paid,
      String order) {
    String number = line.text(id);
    if (!number.isEmpty()) {
      return ids.unique(number);
    }
    return ids.ofContent("nt-", at, symbol, side, volume, paid, order);
  }

  /// NinjaTrader prints what a fill cost as a positive amount.
  private static Money cost(BigDecimal printed) {
    return printed.signum() == 0 ? Money.NONE : Money.of(BigDecimal.ZERO, printed.abs().negate());
  }

  /// The column `Action`; some exports have the side under `Rate`, which is the currency's rate in
  /// the others.
  private Side side(Line line) {
    return side(line.word(action))
        .or(() -> side(line.word(rate)))
        .orElseThrow(() -> line.wrong(action < 0 ? rate : action, "Buy or Sell"));
  }

  private static Optional<Side> side(String word) {
    return switch (word.toLowerCase(java.util.Locale.ROOT)) {
      case "buy", "buytocover", "buy to cover" -> Optional.of(Side.BUY);
      case "sell", "sellshort", "sell short" -> Optional.of(Side.SELL);
      default -> Optional.empty();
    };
  }

  private void account(Line line) {
    String here = line.word(account);
    if (!login.isEmpty() && !here.isEmpty() && !here.equals(login)) {
      throw line.wrong(
          account,
          "the account of the rows above",
          "filter the grid to one account and export again");
    }
    login = here.isEmpty() ? login : here;
  }

  /// The size of a future's contract; shares and currencies are counted one by one.
  private BigDecimal size(String symbol, Line line) {
    return ContractSizes.point(symbol)
        .orElseThrow(() -> ContractSizes.unknown(line.where(instrument), symbol, file.name()));
  }

  Statement statement() {
    Header header =
        new Header(
            "NinjaTrader",
            login,
            "",
            "",
            Optional.empty(),
            Optional.of(true),
            "",
            Optional.empty());
    return new Statement(
            Format.NINJATRADER, header, BigDecimal.ZERO, timeline.entries(), List.of(), Set.of())
        .positionsOfDeals()
        .beside(Aside.leftOut(unfilled, "unfilled order"));
  }
}
