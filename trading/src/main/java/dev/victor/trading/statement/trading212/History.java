package dev.victor.trading.statement.trading212;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Contradiction;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes row after row.
final class History {

  /// Totals are rounded to a cent, rates to some digits.
  private static final BigDecimal CENTS = new BigDecimal("0.02");

  private static final BigDecimal OF_TOTAL = new BigDecimal("0.0005");
  private static final BigDecimal PENCE = BigDecimal.valueOf(100);

  private final Columns columns;
  private final Ids ids = new Ids();
  private final Timeline timeline = Timeline.ofFile();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private String currency = "";

  History(Headings headings) {
    columns = new Columns(headings);
  }

  void row(Line line) {
    String action = line.word(columns.action).toLowerCase(Locale.ROOT);
    currency(line);
    if (action.endsWith(" buy")) {
      trade(line, Side.BUY);
    } else if (action.endsWith(" sell")) {
      trade(line, Side.SELL);
    } else {
      flow(line, action);
    }
  }

  /// The account has one currency; files of accounts with several hold rows we cannot add up.
  private void currency(Line line) {
    Columns.Amount total = columns.total;
    String here = total.currency().isEmpty() ? line.word(total.currencyColumn()) : total.currency();
    if (!here.isEmpty() && !currency.isEmpty() && !here.equals(currency)) {
      throw line.wrong(
          total.currencyColumn(),
          "one currency, " + currency,
          "victor keeps an account in one currency; export the history of one currency at a time");
    }
    currency = here.isEmpty() ? currency : here;
  }

  private void trade(Line line, Side side) {
    BigDecimal shares = line.volume(columns.shares);
    BigDecimal price = line.number(columns.price);
    String symbol = line.word(columns.ticker);
    if (symbol.isEmpty()) {
      throw line.wrong(columns.ticker, "a ticker");
    }
    Instant time = line.time(columns.time, DateOrder.YMD);
    BigDecimal costs = costs(line);
    compare(line, side, shares.multiply(price), costs);
    Money money = Money.NONE;
    if (side == Side.SELL) {
      BigDecimal result = line.number(columns.result.column());
      money = new Money(result.add(costs), BigDecimal.ZERO, BigDecimal.ZERO, costs.negate());
    }
    timeline.add(
        new Deal(
            id(line, time, symbol),
            time,
            timeline.next(),
            symbol,
            side,
            side == Side.BUY ? Entry.IN : Entry.OUT,
            shares,
            price,
            money,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            line.word(columns.notes)));
  }

  private String id(Line line, Instant time, String what) {
    String number = line.text(columns.id);
    return number.isEmpty()
        ? ids.ofContent(
            "t212-", time, line.word(columns.action), what, line.text(columns.total.column()))
        : ids.unique(number);
  }

  /// All fees and taxes of a trade in the account's currency, above zero, to the cent. One in a
  /// currency that the row gives no rate for stays in the result.
  private BigDecimal costs(Line line) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Columns.Amount fee : columns.fees) {
      BigDecimal amount = line.amount(fee.column());
      if (amount.signum() != 0) {
        String in = fee.currency().isEmpty() ? line.word(fee.currencyColumn()) : fee.currency();
        sum = sum.add(inAccount(line, amount.abs(), in).orElse(BigDecimal.ZERO));
      }
    }
    return sum.setScale(2, RoundingMode.HALF_EVEN);
  }

  /// An amount in the account's currency, by the row's own rate.
  private Optional<BigDecimal> inAccount(Line line, BigDecimal amount, String in) {
    if (in.isEmpty() || in.equals(currency)) {
      return Optional.of(amount);
    }
    return in.equals(line.word(columns.priceCurrency))
        ? line.maybe(columns.rate)
            .filter(rate -> rate.signum() > 0)
            .map(rate -> amount.divide(rate, MathContext.DECIMAL64))
        : Optional.empty();
  }

  /// Shares times price, by the rate, with the costs, must be the total.
  private void compare(Line line, Side side, BigDecimal worth, BigDecimal costs) {
    Optional<BigDecimal> total = line.maybe(columns.total.column()).map(BigDecimal::abs);
    Optional<BigDecimal> here = inAccount(line, worth, line.word(columns.priceCurrency));
    if (total.isEmpty() || here.isEmpty()) {
      return;
    }
    BigDecimal expected =
        (side == Side.BUY ? here.get().add(costs) : here.get().subtract(costs))
            .setScale(2, RoundingMode.HALF_EVEN);
    BigDecimal pence = expected.divide(PENCE, MathContext.DECIMAL64);
    BigDecimal within = CENTS.add(total.get().multiply(OF_TOTAL));
    if (expected.subtract(total.get()).abs().compareTo(within) > 0
        && pence.subtract(total.get()).abs().compareTo(within) > 0) {
      contradictions.add(
          new Contradiction(
              line.where(columns.total.column()), Total.CLOSED, total.get(), expected));
    }
  }

  private void flow(Line line, String action) {
    Instant time = line.time(columns.time, DateOrder.YMD);
    BigDecimal amount = line.amount(columns.total.column());
    String ticker = line.word(columns.ticker);
    if (amount.signum() == 0) {
      amount = costs(line).negate();
    }
    String words = line.word(columns.action) + (ticker.isEmpty() ? "" : " " + ticker);
    timeline.add(
        new Flow(
            id(line, time, ticker), time, timeline.next(), kind(action, amount), amount, words));
  }

  private static Flow.Kind kind(String action, BigDecimal amount) {
    if (action.startsWith("dividend")) {
      return Flow.Kind.DIVIDEND;
    }
    if (action.contains("interest")) {
      return Flow.Kind.INTEREST;
    }
    if (action.equals("deposit") || action.equals("withdrawal") || action.startsWith("card")) {
      return amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
    }
    if (action.contains("cashback")) {
      return Flow.Kind.BONUS;
    }
    return action.contains("fee") || action.contains("conversion")
        ? Flow.Kind.FEE
        : Flow.Kind.CORRECTION;
  }

  /// The currency of all totals, empty when there is none.
  String currency() {
    return currency;
  }

  Entries entries() {
    return timeline.entries();
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }
}
