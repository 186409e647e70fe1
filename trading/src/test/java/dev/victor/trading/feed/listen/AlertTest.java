package dev.victor.trading.feed.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static final String JSON =
      """
      {"ticker": "MESZ2026", "action": "buy", "contracts": "2", "price": "5000.25",
       "contract_size": "5", "order": "Long", "comment": "break\\nout", "strategy": "orb",
       "commission": "1.24", "time": "2026-11-22T11:59:58Z"}
      """;

  private static Statement statement(String body) {
    return Alert.parse(body)
        .statement(Delivery.of(NOON, Sender.TRADINGVIEW, Optional.empty(), body), 7);
  }

  @Test
  void a_fill_is_worth_its_contracts_at_its_price_and_size() {
    Statement statement = statement(JSON);

    Deal deal = statement.entries().deals().getFirst();
    assertThat(deal.id()).matches("tv-[0-9a-f]{20}");
    assertThat(deal.time()).isEqualTo(Instant.parse("2026-11-22T11:59:58Z"));
    assertThat(deal.sequence()).isEqualTo(7);
    assertThat(deal.side()).isEqualTo(Side.BUY);
    assertThat(deal.entry()).isEqualTo(Entry.UNSTATED);
    assertThat(deal.value()).contains(new BigDecimal("50002.50"));
    assertThat(deal.money().commission()).isEqualByComparingTo("-1.24");
    assertThat(deal.order()).contains("Long");
    assertThat(deal.strategy()).contains("orb");
    assertThat(deal.comment()).isEqualTo("break out");
    assertThat(statement.clock()).isEqualTo(Statement.Clock.EXACT);
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
  }

  @Test
  void pairs_tell_the_same_and_without_a_time_it_is_when_the_post_came() {
    Deal deal =
        statement(
                "ticker=BTCUSDT.P action=SELL, contracts=0.5; price=90000 comment=\"take profit\"")
            .entries()
            .deals()
            .getFirst();

    assertThat(deal.symbol()).isEqualTo("BTCUSDT.P");
    assertThat(deal.side()).isEqualTo(Side.SELL);
    assertThat(deal.value()).contains(new BigDecimal("45000.0"));
    assertThat(deal.comment()).isEqualTo("take profit");
    assertThat(deal.time()).isEqualTo(NOON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | tradingview: the alert lacks \"ticker\"; take the message from docs/guide/live.md,"
            + " for an alert of a strategy",
        "hello | tradingview: the alert lacks \"ticker\"; take the message from docs/guide/live.md,"
            + " for an alert of a strategy",
        "ticker=X action=buy contracts={{strategy.order.contracts}} price=1 | tradingview:"
            + " TradingView left \"contracts\" as it is: {{strategy.order.contracts}}; take the"
            + " message from docs/guide/live.md, for an alert of a strategy",
        "ticker=X action=hold contracts=1 price=1 | tradingview: action: expected buy or sell,"
            + " found \"hold\"; correct what sends it",
        "ticker=X action=buy contracts=0 price=1 | tradingview: contracts: expected a number above"
            + " zero, found \"0\"; correct what sends it",
        "ticker=X action=buy contracts=1 price=1e9 | tradingview: price: expected a number, found"
            + " \"1e9\"; correct what sends it",
        "ticker=X action=buy contracts=1 price=1 time=now | tradingview: time: expected a time like"
            + " 2026-11-22T09:14:00Z ({{timenow}}), found \"now\"; correct what sends it",
        "{\"ticker\": | tradingview: the file ends in the middle; is it cut off? close what is open"
      })
  void what_tells_no_fill_is_refused_with_what_is_missing(String body, String line) {
    assertThatThrownBy(() -> Alert.parse(body))
        .isInstanceOf(BadInput.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo(line);
  }

  @Test
  void the_same_words_later_are_another_deal_unless_the_alert_names_itself() {
    Delivery first = Delivery.of(NOON, Sender.TRADINGVIEW, Optional.empty(), "x");
    Delivery later = Delivery.of(NOON.plusSeconds(900), Sender.TRADINGVIEW, Optional.empty(), "x");
    Delivery named = Delivery.of(NOON, Sender.TRADINGVIEW, Optional.of("a1"), "x");
    Delivery again = Delivery.of(NOON.plusSeconds(900), Sender.TRADINGVIEW, Optional.of("a1"), "y");

    assertThat(later.key()).isEqualTo(first.key());
    assertThat(later.id()).isNotEqualTo(first.id());
    assertThat(again.id()).isEqualTo(named.id());
    assertThat(Delivery.parse(named.line(), "queue")).isEqualTo(named);
  }

  /// The message that the guide tells people to copy, with what TradingView puts in its places.
  @Test
  void the_message_of_the_guide_is_understood() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "guide", "live.md"));
    int from = guide.indexOf("{\"ticker\":");
    String message = guide.substring(from, guide.indexOf("}\n```", from) + 1);
    String filled =
        message
            .replace("{{ticker}}", "AAPL")
            .replace("{{exchange}}", "NASDAQ")
            .replace("{{strategy.order.action}}", "sell")
            .replace("{{strategy.order.contracts}}", "10")
            .replace("{{strategy.order.price}}", "187.5")
            .replace("{{strategy.order.id}}", "Exit")
            .replace("{{strategy.order.comment}}", "")
            .replace("{{strategy.market_position}}", "flat")
            .replace("{{strategy.market_position_size}}", "0")
            .replace("{{timenow}}", "2026-11-22T11:59:58Z");

    assertThat(filled).doesNotContain("{{");
    assertThat(Alert.parse(filled).deal().value()).contains(new BigDecimal("1875.0"));
  }
}
