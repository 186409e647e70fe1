package dev.victor.trading.statement.tradovate;

import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Contradiction;
import dev.victor.trading.statement.csv.ClosedTrades;
import dev.victor.trading.statement.csv.ContractSizes;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes pair after pair, and compares each result with its prices and each position with its
/// averages.
final class PairRows {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  /// Averages are printed with two decimals.
  private static final BigDecimal AVERAGE_ROUNDING = new BigDecimal("0.005");

  private final Headings headings;
  private final Ids ids = new Ids();
  private final ClosedTrades trades = new ClosedTrades();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final Map<String, Whole> wholes = new LinkedHashMap<>();
  private String account = "";
  private String currency = "";

  /// A position as its pairs repeat it, and what the pairs seen so far add up to.
  private record Whole(
      BigDecimal bought,
      BigDecimal sold,
      BigDecimal result,
      BigDecimal rounding,
      BigDecimal paired,
      BigDecimal profit,
      String where) {
    Whole and(FillPair pair) {
      return new Whole(
          bought,
          sold,
          result,
          rounding,
          paired.add(pair.quantity()),
          profit.add(pair.profit()),
          where);
    }

    boolean complete() {
      return paired.compareTo(bought) == 0 && paired.compareTo(sold) == 0;
    }
  }

  PairRows(Headings headings) {
    this.headings = headings;
  }

  void row(Line line) {
    one(line);
    int quantity = headings.find("paired qty", "qty");
    int result = headings.find("p/l", "pnl");
    String bought = line.text(headings.find("buy fill id"));
    String sold = line.text(headings.find("sell fill id"));
    String number = line.text(headings.find("pair id"));
    FillPair pair =
        new FillPair(
            ids.unique(number.isEmpty() ? bought + "-" + sold : number),
            symbol(line),
            line.volume(quantity),
            bought,
            line.time(headings.find("bought timestamp"), DateOrder.MDY),
            line.number(headings.find("buy price")),
            sold,
            line.time(headings.find("sold timestamp"), DateOrder.MDY),
            line.number(headings.find("sell price")),
            line.number(result),
            line.where(result));
    trades.add(
        pair.position(),
        new ClosedTrades.End(Optional.of(pair.opener()), ""),
        new ClosedTrades.End(Optional.of(pair.closer()), ""));
    size(line, pair.symbol()).ifPresent(size -> compare(line, pair, size));
  }

  private String symbol(Line line) {
    int column = headings.find("contract", "symbol");
    String symbol = line.word(column);
    if (symbol.isEmpty()) {
      throw line.wrong(column, "a contract");
    }
    return symbol;
  }

  /// All rows are of one account and one currency.
  private void one(Line line) {
    int column = headings.find("account");
    account = same(line, column, account, "filter the report to one account");
    currency = same(line, headings.find("currency"), currency, "filter the report to one currency");
  }

  private String same(Line line, int column, String before, String remedy) {
    String here = line.word(column);
    if (!before.isEmpty() && !here.isEmpty() && !here.equals(before)) {
      throw line.wrong(column, "the " + headings.text(column) + " of the rows above", remedy);
    }
    return here.isEmpty() ? before : here;
  }

  private Optional<BigDecimal> size(Line line, String symbol) {
    return Optional.of(line.word(headings.find("product")))
        .flatMap(ContractSizes::of)
        .or(() -> ContractSizes.of(symbol));
  }

  private void compare(Line line, FillPair pair, BigDecimal size) {
    BigDecimal byPrices =
        pair.sellPrice().subtract(pair.buyPrice()).multiply(pair.quantity()).multiply(size);
    if (byPrices.subtract(pair.profit()).abs().compareTo(CENT) > 0) {
      contradictions.add(new Contradiction(pair.where(), Total.CLOSED, pair.profit(), byPrices));
    }
    String position = line.text(headings.find("position id"));
    Optional<BigDecimal> bought = line.maybe(headings.find("bought"));
    Optional<BigDecimal> sold = line.maybe(headings.find("sold"));
    Optional<BigDecimal> averageBuy = line.maybe(headings.find("avg. buy"));
    Optional<BigDecimal> averageSell = line.maybe(headings.find("avg. sell"));
    if (!position.isEmpty()
        && bought.isPresent()
        && sold.isPresent()
        && averageBuy.isPresent()
        && averageSell.isPresent()) {
      BigDecimal result =
          sold.get()
              .multiply(averageSell.get())
              .subtract(bought.get().multiply(averageBuy.get()))
              .multiply(size);
      BigDecimal rounding =
          bought.get().add(sold.get()).abs().multiply(AVERAGE_ROUNDING).multiply(size);
      wholes.merge(
          position,
          new Whole(
                  bought.get(),
                  sold.get(),
                  result,
                  rounding,
                  BigDecimal.ZERO,
                  BigDecimal.ZERO,
                  pair.where())
              .and(pair),
          (whole, again) -> whole.and(pair));
    }
  }

  ClosedTrades trades() {
    return trades;
  }

  String account() {
    return account;
  }

  /// Dollars, where the report names no currency: Tradovate clears in nothing else.
  String currency() {
    return currency.isEmpty() ? "USD" : currency;
  }

  /// Pairs that disagree with their prices, and positions all of whose pairs are here that disagree
  /// with their averages.
  List<Contradiction> contradictions() {
    List<Contradiction> all = new ArrayList<>(contradictions);
    for (Whole whole : wholes.values()) {
      if (whole.complete()
          && whole.result().subtract(whole.profit()).abs().compareTo(whole.rounding()) > 0) {
        all.add(new Contradiction(whole.where(), Total.CLOSED, whole.result(), whole.profit()));
      }
    }
    return all;
  }
}
