package dev.victor.trading.statement.tradovate;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.positions;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TradovateReaderTest {

  private static final String HEADINGS =
      "Position ID,Timestamp,Trade Date,Net Pos,Net Price,Bought,Avg. Buy,Sold,Avg."
          + " Sell,Account,Contract,Product,Pair ID,Buy Fill ID,Sell Fill ID,Paired Qty,Buy"
          + " Price,Sell Price,P/L,Currency,Bought Timestamp,Sold Timestamp\n";

  private static final String ROWS =
      """
      900,04/09/2026 15:40:03,2026-04-09,0,,3,101.00,3,102.00,ACC1,MESM6,MES,71,11,12,1,101.00,100.00,-5.00,USD,04/09/2026 15:38:40,04/09/2026 15:40:03
      900,04/09/2026 15:40:03,2026-04-09,0,,3,101.00,3,102.00,ACC1,MESM6,MES,72,14,13,2,101.00,103.00,20.00,USD,04/09/2026 15:30:48,04/09/2026 15:30:37
      """;

  @Test
  void each_pair_is_a_closed_trade_of_two_deals() {
    Statement report = read("position-history.csv", HEADINGS + ROWS);

    assertThat(report.format()).isEqualTo(Format.TRADOVATE);
    assertThat(report.header().login()).isEqualTo("ACC1");
    assertThat(report.header().currency()).isEqualTo("USD");
    assertThat(positions(report))
        .isEqualTo(
            """
            MESM6 SHORT 2 2026-04-09T15:30:37Z @ 103.00 - 2026-04-09T15:30:48Z @ 101.00 = 20.00
            MESM6 LONG 1 2026-04-09T15:38:40Z @ 101.00 - 2026-04-09T15:40:03Z @ 100.00 = -5.00
            """);
    assertThat(deals(report))
        .isEqualTo(
            """
            1 2026-04-09T15:30:37Z MESM6 SELL IN 2 @ 103.00
            2 2026-04-09T15:30:48Z MESM6 BUY OUT 2 @ 101.00 profit 20.00
            3 2026-04-09T15:38:40Z MESM6 BUY IN 1 @ 101.00
            4 2026-04-09T15:40:03Z MESM6 SELL OUT 1 @ 100.00 profit -5.00
            """);
    assertThat(report.entries().deals())
        .extracting(Deal::id)
        .containsExactly("72.in", "72.out", "71.in", "71.out");
    assertThat(Reconciliation.of(report).reconciled()).isTrue();
  }

  @Test
  void within_a_second_the_lower_fill_came_first() {
    String second = "04/09/2026 17:14:44";
    String row =
        "9,x,x,0,,5,1,5,1,A,MNQM6,MNQ,1,%s,%s,1,100,101,2.00,USD," + second + "," + second + "\n";

    assertThat(positions(read("p.csv", HEADINGS + row.formatted("203", "221")))).contains(" LONG ");
    assertThat(positions(read("p.csv", HEADINGS + row.formatted("1203", "221"))))
        .contains(" SHORT ");
  }

  @Test
  void a_result_that_does_not_follow_from_its_prices_says_where() {
    assertThat(
            Reconciliation.of(read("p.csv", HEADINGS + ROWS.replace("-5.00", "-15.00")))
                .differences())
        .containsExactly(
            new Difference(
                Total.CLOSED, new BigDecimal("-15.00"), new BigDecimal("-5.00"), "p.csv:2:19"),
            new Difference(
                Total.CLOSED, new BigDecimal("15.00"), new BigDecimal("5.00"), "p.csv:2:19"));
  }

  @Test
  void a_position_whose_pairs_are_not_all_here_is_not_compared() {
    String part = ROWS.lines().findFirst().orElseThrow() + "\n";

    assertThat(Reconciliation.of(read("p.csv", HEADINGS + part)).reconciled()).isTrue();
  }

  @Test
  void the_performance_report_has_no_numbers_of_pairs_and_bracketed_losses() {
    Statement report =
        read(
            "Performance.csv",
            """
            symbol,_priceFormat,_priceFormatType,_tickSize,buyFillId,sellFillId,qty,buyPrice,sellPrice,pnl,boughtTimestamp,soldTimestamp,duration
            MESM6,-2,0,0.25,11,12,1,101.00,100.00,$(5.00),04/09/2026 15:38:40,04/09/2026 15:40:03,1min
            MESM6,-2,0,0.25,11,12,1,101.00,100.00,$(5.00),04/09/2026 15:38:40,04/09/2026 15:40:03,1min
            MESM6,-2,0,0.25,14,13,200,101.00,102.25,"$1,250.00",04/09/2026 15:38:40,04/09/2026 15:40:03,1min
            """);

    assertThat(report.entries().positions())
        .extracting(Position::id)
        .containsExactly("11-12", "11-12#2", "14-13");
    assertThat(Reconciliation.of(report).computed().get(Total.NET)).isEqualByComparingTo("1240.00");
    assertThat(report.aside().contradictions()).isEmpty();
  }

  @Test
  void two_accounts_in_one_report_are_refused() {
    assertThat(refused("p.csv", HEADINGS + ROWS + ROWS.replace("ACC1", "ACC2")))
        .isEqualTo(
            "p.csv:4:10: expected the Account of the rows above, found \"ACC2\"; filter the report"
                + " to one account");
    assertThat(refused("p.csv", HEADINGS + ROWS + ROWS.replace("USD", "EUR")))
        .startsWith("p.csv:4:20: expected the Currency of the rows above, found \"EUR\"");
    assertThat(refused("p.csv", HEADINGS + ROWS.replace("MESM6", "")))
        .startsWith("p.csv:2:11: expected a contract, found \"\"");
    assertThat(refused("p.csv", HEADINGS + ROWS.substring(0, ROWS.length() - 40)))
        .contains("is cut off");
  }
}
