package dev.victor.trading.feed.listen;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A fill that an alert of a TradingView strategy tells, in JSON or as pairs `key=value`. What the
/// trade made the journal computes from the worth of the fills: contracts × price × contract size ×
/// rate.
///
/// @param named what the alert calls itself, so that it is taken once
/// @param deal without its number, time and place
/// @param time of the alert, UTC, when it says
/// @param currency of the account, may be empty
record Alert(Optional<String> named, Deal deal, Optional<Instant> time, String currency) {

  private static final String WHERE = "tradingview";
  private static final String TEMPLATE =
      "take the message from docs/guide/live.md, for an alert of a strategy";

  /// Reads the body of a post.
  ///
  /// @throws BadInput when it tells no fill
  static Alert parse(String body) {
    Fields fields =
        body.stripLeading().startsWith("{") ? Fields.parse(body, WHERE) : Fields.pairs(body, WHERE);
    for (String key : List.of("ticker", "action", "contracts", "price")) {
      if (!fields.has(key)) {
        throw new BadInput(WHERE, "the alert lacks \"" + key + "\"", TEMPLATE);
      }
      if (fields.text(key).contains("{{")) {
        throw new BadInput(
            WHERE, "TradingView left \"" + key + "\" as it is: " + fields.text(key), TEMPLATE);
      }
    }
    BigDecimal contracts = fields.positive("contracts");
    BigDecimal price = fields.positive("price");
    BigDecimal worth =
        contracts
            .multiply(price)
            .multiply(factor(fields, "contract_size"))
            .multiply(factor(fields, "rate"));
    Deal deal =
        new Deal(
            "",
            Instant.EPOCH,
            0,
            fields.text("ticker"),
            side(fields),
            Entry.UNSTATED,
            contracts,
            price,
            Money.of(BigDecimal.ZERO, fields.amount("commission").abs().negate()),
            Optional.of(worth),
            told(fields, "order"),
            Optional.empty(),
            told(fields, "strategy"),
            fields.given("comment"));
    return new Alert(told(fields, "id"), deal, time(fields), fields.given("currency"));
  }

  private static BigDecimal factor(Fields fields, String key) {
    return fields.has(key) ? fields.positive(key) : BigDecimal.ONE;
  }

  private static Side side(Fields fields) {
    return switch (fields.text("action").toLowerCase(Locale.ROOT)) {
      case "buy" -> Side.BUY;
      case "sell" -> Side.SELL;
      default -> throw fields.wrong("action", "buy or sell");
    };
  }

  private static Optional<String> told(Fields fields, String key) {
    return Optional.of(fields.given(key)).filter(text -> !text.isEmpty() && !text.contains("{{"));
  }

  private static Optional<Instant> time(Fields fields) {
    Optional<String> time = told(fields, "time");
    try {
      return time.map(Instant::parse);
    } catch (DateTimeException e) {
      throw fields.wrong("time", "a time like 2026-11-22T09:14:00Z ({{timenow}})");
    }
  }

  /// The fill as a statement.
  ///
  /// @param delivery the post that told it
  /// @param place in the queue, which orders fills of the same second
  Statement statement(Delivery delivery, long place) {
    Deal filled =
        new Deal(
            delivery.id(),
            time.orElse(delivery.at()),
            place,
            deal.symbol(),
            deal.side(),
            deal.entry(),
            deal.volume(),
            deal.price(),
            deal.money(),
            deal.value(),
            deal.order(),
            deal.position(),
            deal.strategy(),
            deal.comment());
    return new Statement(
            Format.TRADINGVIEW_ALERTS,
            new Header(
                "", "", "", currency, Optional.empty(), Optional.empty(), "", Optional.empty()),
            BigDecimal.ZERO,
            new Entries(List.of(filled), List.of(), List.of()),
            List.of(),
            Set.of())
        .exact()
        .positionsOfDeals();
  }
}
