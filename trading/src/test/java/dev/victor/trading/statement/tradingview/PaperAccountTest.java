package dev.victor.trading.statement.tradingview;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.flows;
import static dev.victor.trading.fixture.TableFile.positions;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperAccountTest {

  private static final String ORDERS =
      "Symbol,Side,Type,Qty,Limit Price,Stop Price,Fill Price,Status,Commission,Placing"
          + " Time,Closing Time,Order ID,Level ID,Leverage,Margin\n";

  @Test
  void filled_orders_are_deals_in_the_order_they_were_filled() {
    Statement orders =
        read(
            "orders.csv",
            ORDERS
                + """
                CME_MINI:ES1!,Sell,Limit,2,5010,,5010.25,Filled,1.50,2026-02-16 16:31:16,2026-02-16 16:31:45,13,,20:1,"25,051.25 USD"
                CME_MINI:ES1!,Sell,Stop,2,,4990,,Cancelled,,2026-02-16 16:31:16,2026-02-16 16:31:45,12,,,
                CME_MINI:ES1!,Buy,Market,2,,,5000,Filled,1.50,2026-02-16 16:30:16,2026-02-16 16:30:17,11,,20:1,"25,000.00 USD"
                """);

    assertThat(orders.format()).isEqualTo(Format.TRADINGVIEW_ORDERS);
    assertThat(orders.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(orders.header().kind()).contains(Account.Kind.PAPER);
    assertThat(orders.header().currency()).isEqualTo("USD");
    assertThat(deals(orders))
        .isEqualTo(
            """
            1 2026-02-16T16:30:17Z CME_MINI:ES1! BUY UNSTATED 2 @ 5000 commission -1.50 value 500000
            2 2026-02-16T16:31:45Z CME_MINI:ES1! SELL UNSTATED 2 @ 5010.25 commission -1.50 value 501025.00
            """);
    assertThat(orders.entries().deals()).extracting(Deal::id).containsExactly("11", "13");
    assertThat(orders.aside().leftOut()).containsExactly("1 unfilled order");
  }

  @Test
  void the_columns_of_later_builds_stand_elsewhere_and_are_spelled_otherwise() {
    Statement orders =
        read(
            "orders.csv",
            """
            Order ID,Symbol,Side,Type,Quantity,Fill price,Status,Closing time,Margin,Leverage
            7,NASDAQ:AAPL,Buy,Market,10,180.5,Filled,16/04/2026 16:48,"361.00 USD",5:1
            8,OANDA:USDJPY,Sell,Market,1000,150,Filled,17/04/2026 16:48,"40.00 USD",25:1
            9,NASDAQ:AAPL,Sell,Market,10,181,Rejected,18/04/2026 16:48,,
            """);

    assertThat(deals(orders))
        .isEqualTo(
            """
            1 2026-04-16T16:48:00Z NASDAQ:AAPL BUY UNSTATED 10 @ 180.5 value 1805.0
            2 2026-04-17T16:48:00Z OANDA:USDJPY SELL UNSTATED 1000 @ 150 value 1000.00
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "CME_MINI:MES1!, , 500",
    "NASDAQ:AAPL, , 100",
    "BINANCE:BTCUSDT, , 100",
    "CME_MINI:ES1!, 5000.10, 5000",
    "CME_MINI:ES1!, 4512.34, 4512.34",
    "XETR:SAP, 108.432, 108.432",
    "NASDAQ:AAPL, 100.02, 100",
    "EUREX:XYZ1!, 1250, 1250",
  })
  void an_order_is_worth_what_its_margin_tells_or_its_contract_is_known_for(
      String symbol, BigDecimal told, BigDecimal worth) {
    assertThat(
            OrderWorth.of(symbol, new BigDecimal("100"), Optional.ofNullable(told), "f", "f:1:1"))
        .isEqualByComparingTo(worth);
  }

  @Test
  void an_order_that_cannot_be_valued_or_dated_is_refused_with_a_remedy() {
    String row = ",Buy,Market,1,,,50,Filled,,%s,%s,1,,,\n";

    assertThat(
            refused(
                "o.csv",
                ORDERS + "EUREX:XYZ1!" + row.formatted("2026-02-16 16:30", "2026-02-16 16:30")))
        .isEqualTo(
            "o.csv:2:7: what a point of EUREX:XYZ1! is worth is not known, and the order states no"
                + " margin; say it: victor journal map o.csv --set size=50");
    assertThat(
            refused(
                "o.csv", ORDERS + "NASDAQ:AAPL" + row.formatted("2/9/26 16:40", "2/9/26 16:40")))
        .contains("can be read as day/month or month/day in column \"Closing Time\"");
    assertThat(refused("o.csv", ORDERS + row.formatted("2026-02-16 16:30", "2026-02-16 16:30")))
        .startsWith("o.csv:2:1: expected a symbol, found \"\"");
    assertThat(
            refused(
                "o.csv",
                ORDERS
                    + "A"
                    + row.replace("Buy", "Hold").formatted("2026-02-16 16:30", "2026-02-16 16:30")))
        .startsWith("o.csv:2:2: expected Buy or Sell, found \"Hold\"");
  }

  private static final String BALANCE =
      "Time,Balance before,Balance after,Realized PnL (value),Realized PnL (currency),Action\n";

  /// Newest first; the two rows of the closing stand the wrong way round.
  private static final List<String> CHANGES =
      List.of(
          "2026-05-28 22:00:00,1008.60,908.60,-100,USD,Withdrawal",
          "2026-05-28 21:28:07,999.10,1009.50,10.400000000000091,USD,\"Close short position for"
              + " symbol FX:EURUSD at price 1.05 for 500 units. Position AVG Price was 1.0708,"
              + " currency: USD, rate: 1.000000, point value: 1.000000\"",
          "2026-05-28 21:28:07,1009.50,1008.60,-0.8999999999978172,USD,\"Commission for: Close"
              + " short position for symbol FX:EURUSD at price 1.05 for 500 units. Position AVG"
              + " Price was 1.0708, currency: USD, rate: 1.000000, point value: 1.000000\"",
          "2026-05-28 21:20:00,1000,999.10,-0.9,USD,Commission for: Enter position for symbol"
              + " FX:EURUSD at price 1.0708 for 500 units");

  @Test
  void changes_of_a_balance_are_closed_positions_and_flows() {
    Statement balance = read("balance.csv", BALANCE + String.join("\n", CHANGES));

    assertThat(balance.opening()).isEqualByComparingTo("1000");
    assertThat(balance.stated())
        .containsExactly(new StatedTotal(Total.BALANCE, new BigDecimal("908.60")));
    assertThat(Reconciliation.of(balance).reconciled()).isTrue();
    assertThat(deals(balance))
        .isEqualTo("2 2026-05-28T21:28:07Z FX:EURUSD BUY OUT 500 @ 1.05 profit 10.40\n");
    assertThat(positions(balance))
        .isEqualTo(
            "FX:EURUSD SHORT 500 2026-05-28T21:20:00Z @ 1.0708 - 2026-05-28T21:28:07Z @ 1.05 ="
                + " 10.40\n");
    assertThat(balance.entries().flows())
        .extracting(Flow::kind)
        .containsExactly(Flow.Kind.COMMISSION, Flow.Kind.COMMISSION, Flow.Kind.WITHDRAWAL);
  }

  @Test
  void rows_of_one_second_are_linked_in_whatever_order_they_come() {
    Statement once = read("balance.csv", BALANCE + String.join("\n", CHANGES));
    List<String> other = new ArrayList<>(CHANGES);
    Collections.swap(other, 1, 2);
    List<String> oldestFirst = new ArrayList<>(other.reversed());

    for (List<String> rows : List.of(other, oldestFirst)) {
      Statement again = read("balance.csv", BALANCE + String.join("\n", rows));
      assertThat(again.entries()).isEqualTo(once.entries());
      assertThat(again.aside().contradictions()).isEmpty();
    }
  }

  @Test
  void a_row_that_does_not_begin_where_the_last_one_ended_says_where() {
    String broken =
        BALANCE + String.join("\n", CHANGES).replace("1008.60,908.60", "1108.60,1008.60");
    Statement balance = read("balance.csv", broken);

    assertThat(Reconciliation.of(balance).differences())
        .containsExactly(
            new Difference(Total.BALANCE, new BigDecimal("1008.60"), new BigDecimal("908.60"), ""),
            new Difference(
                Total.BALANCE,
                new BigDecimal("1108.60"),
                new BigDecimal("1008.60"),
                "balance.csv:2:2"));
  }

  @Test
  void german_headings_are_known_and_german_actions_are_refused_with_a_remedy() {
    String headings =
        "Zeit,Saldo vor,Saldo nach,Realisierter G&V (wert),Realisierter G&V (währung),Aktion\n";

    assertThat(flows(read("b.csv", headings + "2026-05-28 22:00:00,100,150,50,EUR,Deposit\n")))
        .isEqualTo("1 2026-05-28T22:00:00Z DEPOSIT 50 Deposit\n");
    assertThat(
            refused(
                "b.csv",
                headings
                    + "2026-05-28 22:00:00,100,150,50,EUR,Long-Position für Symbol FX:EURUSD"
                    + " schließen\n"))
        .isEqualTo(
            "b.csv:2:6: expected an action like \"Close long position for symbol …\", found"
                + " \"Long-Position für Symbol FX:EURUSD schließen\"; set TradingView to English"
                + " and export again, or: victor journal map b.csv");
    assertThat(
            refused(
                "b.csv",
                headings
                    + "2026-05-28 22:00:00,100,150,50,EUR,Deposit\n"
                    + "2026-05-28 22:00:00,150,200,50,USD,Deposit\n"))
        .startsWith("b.csv:3:5: expected one currency, EUR, found \"USD\"");
  }

  @Test
  void an_empty_history_has_a_balance_of_nothing() {
    assertThat(read("b.csv", BALANCE).entries().size()).isZero();
    assertThat(Reconciliation.of(read("b.csv", BALANCE)).reconciled()).isTrue();
  }

  @Test
  void a_position_closed_in_parts_counts_from_its_first_entry() {
    Statement balance =
        read(
            "b.csv",
            BALANCE
                + """
                2026-05-01 10:00:00,100,99,-1,USD,Commission for: Enter position for symbol X:A at price 5 for 10 units
                2026-05-01 11:00:00,99,98,-1,USD,Commission for: Enter position for symbol X:A at price 6 for 10 units
                2026-05-01 12:00:00,98,100,2,USD,Close long position for symbol X:A at price 7 for 15 units
                2026-05-01 13:00:00,100,103,3,USD,Close long position for symbol X:A at price 8 for 5 units
                2026-05-01 14:00:00,103,102,-1,USD,Close long position for symbol X:A at price 9 for 5 units
                """);

    assertThat(positions(balance))
        .isEqualTo(
            """
            X:A LONG 15 2026-05-01T10:00:00Z @ 7 - 2026-05-01T12:00:00Z @ 7 = 2.00
            X:A LONG 5 2026-05-01T10:00:00Z @ 8 - 2026-05-01T13:00:00Z @ 8 = 3.00
            X:A LONG 5 2026-05-01T14:00:00Z @ 9 - 2026-05-01T14:00:00Z @ 9 = -1.00
            """);
  }
}
