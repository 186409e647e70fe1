package dev.victor.trading.feed.fetch;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes rows of OANDA's transactions. A fill becomes one deal for each trade it closed, reduced or
/// opened, `TRANSACTION.TRADE`; the trade is the position. Commission and the fee of a guaranteed
/// stop are told for the whole fill and go to its first deal.
final class OandaRows {

  /// Deals of one fill at most.
  private static final long PLACES = 1_000;

  private final List<Deal> deals = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private Optional<BigDecimal> opening = Optional.empty();
  private BigDecimal balance = BigDecimal.ZERO;

  /// Takes the next transaction.
  ///
  /// @throws BadInput when it is not as it should be
  void take(Fields transaction) {
    BigDecimal moved =
        switch (transaction.text("type")) {
          case "ORDER_FILL" -> fill(transaction);
          case "TRANSFER_FUNDS" -> transfer(transaction);
          case "DAILY_FINANCING" -> flow(transaction, Flow.Kind.FINANCING, "financing");
          case "DIVIDEND_ADJUSTMENT" -> flow(transaction, Flow.Kind.DIVIDEND, "dividendAdjustment");
          default -> other(transaction);
        };
    if (transaction.has("accountBalance")) {
      balance = transaction.number("accountBalance");
      if (opening.isEmpty()) {
        opening = Optional.of(balance.subtract(moved));
      }
    }
  }

  private BigDecimal fill(Fields fill) {
    int before = deals.size();
    fill.list("tradesClosed").forEach(trade -> deal(fill, trade, Entry.OUT));
    fill.object("tradeReduced").ifPresent(trade -> deal(fill, trade, Entry.OUT));
    fill.object("tradeOpened").ifPresent(trade -> deal(fill, trade, Entry.IN));
    if (deals.size() == before) {
      throw fill.wrong("tradeOpened", "a trade that was opened or closed");
    }
    Deal first = deals.get(before);
    Money costs =
        new Money(
            first.money().profit(),
            fill.amount("commission").negate(),
            first.money().swap(),
            fill.amount("guaranteedExecutionFee").negate());
    deals.set(before, first.settled(first.entry(), costs, first.position()));
    return deals.subList(before, deals.size()).stream()
        .map(Deal::result)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void deal(Fields fill, Fields trade, Entry entry) {
    long id = fill.whole("id");
    String position = trade.text("tradeID");
    BigDecimal units = trade.number("units");
    if (units.signum() == 0) {
      throw trade.wrong("units", "a number that is not zero");
    }
    Optional<Fields> named = trade.object("clientExtensions");
    deals.add(
        new Deal(
            id + "." + position,
            time(fill),
            id * PLACES + Math.min(deals.size(), PLACES - 1),
            fill.text("instrument"),
            units.signum() > 0 ? Side.BUY : Side.SELL,
            entry,
            units.abs(),
            trade.has("price") ? trade.positive("price") : fill.positive("price"),
            new Money(
                trade.amount("realizedPL"),
                BigDecimal.ZERO,
                trade.amount("financing"),
                BigDecimal.ZERO),
            Optional.empty(),
            Optional.of(fill.given("orderID")).filter(order -> !order.isEmpty()),
            Optional.of(position),
            named.map(tag -> tag.given("tag")).filter(tag -> !tag.isEmpty()),
            fill.given("reason")));
  }

  private BigDecimal transfer(Fields transfer) {
    BigDecimal amount = transfer.number("amount");
    Flow.Kind kind =
        transfer.given("fundingReason").equals("ADJUSTMENT")
            ? Flow.Kind.CORRECTION
            : amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
    return flow(transfer, kind, "amount");
  }

  private BigDecimal flow(Fields transaction, Flow.Kind kind, String key) {
    BigDecimal amount = transaction.amount(key);
    add(transaction, kind, amount, transaction.given("comment"));
    return amount;
  }

  /// What is no trade moves the balance only in ways that this program does not know; then the
  /// balance tells how far.
  private BigDecimal other(Fields transaction) {
    if (opening.isEmpty() || !transaction.has("accountBalance")) {
      return BigDecimal.ZERO;
    }
    BigDecimal moved = transaction.number("accountBalance").subtract(balance);
    add(transaction, Flow.Kind.CORRECTION, moved, transaction.text("type"));
    return moved;
  }

  private void add(Fields transaction, Flow.Kind kind, BigDecimal amount, String comment) {
    if (amount.signum() != 0) {
      long id = transaction.whole("id");
      flows.add(
          new Flow(String.valueOf(id), time(transaction), id * PLACES, kind, amount, comment));
    }
  }

  private static Instant time(Fields transaction) {
    try {
      return Instant.parse(transaction.text("time")).truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw transaction.wrong("time", "a time like 2026-11-22T09:14:00.000000000Z");
    }
  }

  boolean isEmpty() {
    return deals.isEmpty() && flows.isEmpty();
  }

  /// Balance before the first transaction that tells one.
  BigDecimal opening() {
    return opening.orElse(BigDecimal.ZERO);
  }

  Entries entries() {
    return new Entries(deals, List.of(), flows);
  }

  /// The balance after the last transaction that tells one.
  List<StatedTotal> stated() {
    return opening.isEmpty() ? List.of() : List.of(new StatedTotal(Total.BALANCE, balance));
  }
}
