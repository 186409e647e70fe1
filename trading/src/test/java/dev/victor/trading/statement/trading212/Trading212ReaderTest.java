package dev.victor.trading.statement.trading212;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.flows;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class Trading212ReaderTest {

  private static final String HEADINGS =
      "Action,Time,ISIN,Ticker,Name,Notes,ID,No. of shares,Price / share,Currency (Price /"
          + " share),Exchange rate,Result,Currency (Result),Total,Currency (Total),Stamp duty"
          + " reserve tax,Currency (Stamp duty reserve tax),Currency conversion fee,Currency"
          + " (Currency conversion fee)\n";

  private static final String ROWS =
      """
      Deposit,2024-05-01 00:10:00.000,,,,,d1,,,,,,,1000.00,EUR,,,,
      Market buy,2024-05-02 14:30:05.123,US01,ABC,Abc Inc,,b1,4.0,50.00,USD,1.25,,,160.24,EUR,,,0.24,EUR
      Limit sell,2024-06-27 15:45:10.456,US01,ABC,Abc Inc,,s1,4.0,60.00,USD,1.25,31.23,EUR,191.47,EUR,,,0.53,EUR
      Dividend (Ordinary),2024-07-01 10:00:00.000,US01,ABC,Abc Inc,,,4.0,0.10,USD,,,,0.32,EUR,,,,
      Interest on cash,2024-07-02 10:00:00.000,,,,,i1,,,,,,,0.05,EUR,,,,
      Currency conversion,2024-07-03 10:00:00.000,,,,,c1,,,,,,,,EUR,,,0.10,EUR
      Withdrawal,2024-07-04 10:00:00.000,,,,,w1,,,,,,,-10.00,EUR,,,,
      Spending cashback,2024-07-05 10:00:00.000,,,,,k1,,,,,,,0.02,EUR,,,,
      Result adjustment,2024-07-06 10:00:00.000,,,,,r1,,,,,,,0.01,EUR,,,,
      """;

  @Test
  void sales_have_the_result_that_is_stated_and_times_are_utc() {
    Statement history = read("t212.csv", HEADINGS + ROWS);

    assertThat(history.format()).isEqualTo(Format.TRADING212);
    assertThat(history.clock()).isEqualTo(Statement.Clock.EXACT);
    assertThat(history.header().currency()).isEqualTo("EUR");
    assertThat(deals(history))
        .isEqualTo(
            """
            2 2024-05-02T14:30:05.123Z ABC BUY IN 4.0 @ 50.00
            3 2024-06-27T15:45:10.456Z ABC SELL OUT 4.0 @ 60.00 profit 31.76 fee -0.53
            """);
    assertThat(flows(history))
        .isEqualTo(
            """
            1 2024-05-01T00:10:00Z DEPOSIT 1000.00 Deposit
            4 2024-07-01T10:00:00Z DIVIDEND 0.32 Dividend (Ordinary) ABC
            5 2024-07-02T10:00:00Z INTEREST 0.05 Interest on cash
            6 2024-07-03T10:00:00Z FEE -0.10 Currency conversion
            7 2024-07-04T10:00:00Z WITHDRAWAL -10.00 Withdrawal
            8 2024-07-05T10:00:00Z BONUS 0.02 Spending cashback
            9 2024-07-06T10:00:00Z CORRECTION 0.01 Result adjustment
            """);
    Reconciliation reconciliation = Reconciliation.of(history.with(Settled.of(history.entries())));
    assertThat(reconciliation.computed().get(Total.CLOSED)).isEqualByComparingTo("31.23");
    assertThat(reconciliation.reconciled()).isTrue();
  }

  @Test
  void a_total_that_is_not_its_parts_says_where() {
    assertThat(
            Reconciliation.of(read("t.csv", HEADINGS + ROWS.replace("160.24,", "170.24,")))
                .differences())
        .containsExactly(
            new Difference(
                Total.CLOSED, new BigDecimal("170.24"), new BigDecimal("160.24"), "t.csv:3:14"));
  }

  @Test
  void older_files_name_the_currency_in_the_heading_and_prices_may_be_in_pence() {
    Statement history =
        read(
            "t.csv",
            """
            Action,Time,ISIN,Ticker,Name,No. of shares,Price / share,Currency (Price / share),Exchange rate,Result (GBP),Total (GBP),Stamp duty reserve tax (GBP),Notes,ID
            Market buy,2021-05-02 14:30:05,GB01,LON,Lon plc,100,250,GBX,1,,251.25,1.25,,b1
            Market sell,2021-05-03 14:30:05,GB01,LON,Lon plc,100,260,GBX,1,8.75,260.00,,,s1
            """);

    assertThat(history.header().currency()).isEqualTo("GBP");
    assertThat(history.aside().contradictions()).hasSize(1);
    assertThat(deals(history)).contains("LON SELL OUT 100 @ 260 profit 8.75\n");
  }

  @Test
  void what_cannot_be_added_up_is_refused() {
    assertThat(refused("t.csv", HEADINGS + ROWS + ROWS.replace("EUR", "USD")))
        .isEqualTo(
            "t.csv:11:15: expected one currency, EUR, found \"USD\"; victor keeps an account in one"
                + " currency; export the history of one currency at a time");
    assertThat(refused("t.csv", HEADINGS + ROWS.replace(",31.23,", ",,")))
        .startsWith("t.csv:4:12: expected a number, found \"\"");
    assertThat(refused("t.csv", HEADINGS + ROWS.replace("US01,ABC", "US01,")))
        .startsWith("t.csv:3:4: expected a ticker");
  }
}
