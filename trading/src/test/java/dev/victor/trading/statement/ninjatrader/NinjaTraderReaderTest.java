package dev.victor.trading.statement.ninjatrader;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import org.junit.jupiter.api.Test;

class NinjaTraderReaderTest {

  private static final String HEADINGS =
      "Instrument,Action,Quantity,Price,Time,ID,E/X,Position,Order"
          + " ID,Name,Commission,Rate,Account,Connection,\n";

  private static final String ROWS =
      """
      MES 03-26,Sell,1,5010.25,1/15/2026 13:00:00 PM,e2,Exit,-,o2,Target1,$0.62,1,Sim101,Live,
      MES 03-26,Buy,1,5000.25,1/15/2026 9:30:00 AM,e1,Entry,1 L,o1,Entry,$0.62,1,Sim101,Live,
      """;

  @Test
  void fills_are_deals_worth_volume_times_price_times_size() {
    Statement grid = read("grid.csv", HEADINGS + ROWS);

    assertThat(grid.format()).isEqualTo(Format.NINJATRADER);
    assertThat(grid.header().login()).isEqualTo("Sim101");
    assertThat(grid.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(deals(grid))
        .isEqualTo(
            """
            1 2026-01-15T09:30:00Z MES 03-26 BUY UNSTATED 1 @ 5000.25 commission -0.62 value 25001.25
            2 2026-01-15T13:00:00Z MES 03-26 SELL UNSTATED 1 @ 5010.25 commission -0.62 value 25051.25
            """);
    assertThat(
            Reconciliation.of(grid.with(Settled.of(grid.entries()))).computed().get(Total.CLOSED))
        .isEqualByComparingTo("48.76");
  }

  @Test
  void identical_fills_count_each() {
    String row = ROWS.lines().findFirst().orElseThrow() + "\n";
    Statement numbered = read("grid.csv", HEADINGS + row + row);
    Statement nameless =
        read("grid.csv", HEADINGS + (row + row).replace(",e2,", ",,").replace(",o2,", ",,"));

    assertThat(numbered.entries().deals()).extracting(Deal::id).containsExactly("e2", "e2#2");
    assertThat(nameless.entries().deals())
        .extracting(Deal::id)
        .satisfies(ids -> assertThat(ids.get(1)).isEqualTo(ids.getFirst() + "#2"));
  }

  @Test
  void exports_with_the_side_under_rate_semicolons_and_decimal_commas_are_read() {
    Statement grid =
        read(
            "grid.csv",
            """
            Instrument;Quantity;Avg fill price;Time;Commission;Rate;Account;Order Id;Name
            FDAX 03-26;1;24.500,5;15.01.2026 09:30:00;2,12;Sell;Sim101;abc;Entry
            AAPL;10;180,5;15.01.2026 09:31:00;;Buy;Sim101;abd;Entry
            """);

    assertThat(deals(grid))
        .isEqualTo(
            """
            1 2026-01-15T09:30:00Z FDAX 03-26 SELL UNSTATED 1 @ 24500.5 commission -2.12 value 612512.5
            2 2026-01-15T09:31:00Z AAPL BUY UNSTATED 10 @ 180.5 value 1805.0
            """);
  }

  @Test
  void orders_that_were_not_filled_are_left_out() {
    Statement grid =
        read(
            "orders.csv",
            """
            Instrument,Action,Type,Quantity,Limit,Stop,State,Filled,Avg. price,Name,Account,ID,Time
            MES 03-26,Buy,Limit,3,5000,0,Filled,2,5000,Entry,Sim101,o1,1/15/2026 9:30:00 AM
            MES 03-26,Sell,Limit,2,5010,0,Cancelled,0,0,Exit,Sim101,o2,1/15/2026 9:31:00 AM
            """);

    assertThat(deals(grid))
        .isEqualTo("1 2026-01-15T09:30:00Z MES 03-26 BUY UNSTATED 2 @ 5000 value 50000\n");
    assertThat(grid.aside().leftOut()).containsExactly("1 unfilled order");
  }

  @Test
  void what_is_not_known_is_never_guessed() {
    assertThat(refused("g.csv", HEADINGS + ROWS.replace("MES 03", "XYZ 03")))
        .isEqualTo(
            "g.csv:2:1: the contract size of XYZ 03-26 is not known; say it: victor journal map"
                + " g.csv --set size=50");
    assertThat(refused("g.csv", HEADINGS + ROWS.replace("1/15/", "1/5/")))
        .contains("can be read as day/month or month/day");
    assertThat(refused("g.csv", HEADINGS + ROWS + ROWS.replace("Sim101", "Sim102")))
        .isEqualTo(
            "g.csv:4:13: expected the account of the rows above, found \"Sim102\"; filter the grid"
                + " to one account and export again");
    assertThat(refused("g.csv", HEADINGS + ROWS.replace("Buy", "Hold")))
        .startsWith("g.csv:3:2: expected Buy or Sell, found \"Hold\"");
    assertThat(refused("g.csv", HEADINGS + ROWS.replace("MES 03-26,Sell", ",Sell")))
        .startsWith("g.csv:2:1: expected an instrument");
    assertThat(refused("g.csv", HEADINGS + ROWS.replace(",1,5010.25", ",0,5010.25")))
        .startsWith("g.csv:2:3: expected a number other than zero, found \"0\"");
  }
}
