package dev.victor.trading.statement.xtb;

import static dev.victor.trading.fixture.TableFile.deals;
import static dev.victor.trading.fixture.TableFile.flows;
import static dev.victor.trading.fixture.TableFile.read;
import static dev.victor.trading.fixture.TableFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Statement;
import org.junit.jupiter.api.Test;

class XtbReaderTest {

  private static final String HEADINGS = "ID;Type;Time;Symbol;Comment;Amount\r\n";

  @Test
  void trades_come_from_their_comments_and_everything_else_is_a_flow() {
    Statement operations =
        read(
            "xtb.csv",
            HEADINGS
                + """
                10;Stocks/ETF sale;03.04.2024 10:00:00;AAA.DE;CLOSE BUY 3 @ 12.5;37.4
                9;Free funds interests tax;02.04.2024 10:00:00;;Interest Tax 2024-03;-2
                8;Swap;02.04.2024 09:00:00;GOLD;Swap of position #5;-0.
                7;Dividend;01.04.2024 12:00:00;AAA.DE;AAA.DE EUR 0.1/ SHR;0.3
                6;Deposit;01.04.2024 11:00:00;;BANK reference id=XY-1;500
                5;Withdrawal;01.04.2024 10:00:00;;Withdrawal from 50000000;-1.5
                4;Zakup akcji/ETF;01.04.2024 09:00:01;BBB.PL;OPEN SELL 2 @ 7;-14
                3;Free funds interests;010.03.2024 20:49:02;;x;0.5
                2;Sec fee;09.03.2024 20:49:02;;x;-0.1
                1;Stocks/ETF purchase;01.03.2024 09:00:00;AAA.DE;OPEN BUY 3/40.5 @ 11.5;-34.6
                """);

    assertThat(operations.format()).isEqualTo(Format.XTB);
    assertThat(deals(operations))
        .isEqualTo(
            """
            1 2024-03-01T09:00:00Z AAA.DE BUY IN 3 @ 11.5 value 34.6
            4 2024-04-01T09:00:01Z BBB.PL SELL IN 2 @ 7 value 14
            10 2024-04-03T10:00:00Z AAA.DE SELL OUT 3 @ 12.5 value 37.4
            """);
    assertThat(flows(operations))
        .isEqualTo(
            """
            2 2024-03-09T20:49:02Z FEE -0.1 Sec fee
            3 2024-03-10T20:49:02Z INTEREST 0.5 Free funds interests
            5 2024-04-01T10:00:00Z WITHDRAWAL -1.5 Withdrawal
            6 2024-04-01T11:00:00Z DEPOSIT 500 Deposit
            7 2024-04-01T12:00:00Z DIVIDEND 0.3 AAA.DE EUR 0.1/ SHR
            8 2024-04-02T09:00:00Z FINANCING 0 GOLD: Swap of position #5
            9 2024-04-02T10:00:00Z TAX -2 Free funds interests tax
            """);
    assertThat(
            Reconciliation.of(operations.with(Settled.of(operations.entries())))
                .computed()
                .get(Total.CLOSED))
        .isEqualByComparingTo("2.8");
  }

  @Test
  void results_without_a_volume_are_corrections() {
    assertThat(
            flows(
                read(
                    "xtb.csv",
                    HEADINGS
                        + "1;Profit/Loss (FX/CFD);22.07.2022 01:35:43;GBPUSD;Profit of position"
                        + " #6;0,13\n2;Commission;22.07.2022 01:35:43;;x;-1\n3;Stamp"
                        + " duty;22.07.2022 01:35:43;;x;-1\n")))
        .isEqualTo(
            """
            1 2022-07-22T01:35:43Z CORRECTION 0.13 GBPUSD: Profit of position #6
            2 2022-07-22T01:35:43Z COMMISSION -1 Commission
            3 2022-07-22T01:35:43Z TAX -1 Stamp duty
            """);
  }

  @Test
  void a_trade_that_cannot_be_read_is_refused() {
    assertThat(
            refused(
                "x.csv", HEADINGS + "1;Stocks/ETF sale;03.04.2024 10:00:00;A;CLOSE 3 @ 1;37.4\n"))
        .startsWith("x.csv:2:5: expected a remark like OPEN BUY 8 @ 11.74, found \"CLOSE 3 @ 1\"");
    assertThat(refused("x.csv", HEADINGS + "1;S;03.04.2024 10:00:00;;CLOSE BUY 3 @ 1;37.4\n"))
        .startsWith("x.csv:2:4: expected a symbol");
    assertThat(refused("x.csv", HEADINGS + "1;S;03.04.2024 10:00:00;A;CLOSE BUY 3 @ 1;0\n"))
        .startsWith("x.csv:2:6: expected what the trade cost or brought, found \"0\"");
    assertThat(refused("x.csv", HEADINGS + ";S;03.04.2024 10:00:00;A;CLOSE BUY 3 @ 1;2\n"))
        .startsWith("x.csv:2:1: expected a number");
    assertThat(refused("x.csv", HEADINGS + "1;S;33.04.2024 10:00:00;A;CLOSE BUY 3 @ 1;2\n"))
        .startsWith("x.csv:2:3: expected a time like 22.11.2026 09:14:00, found \"33.04.2024");
    assertThat(refused("x.csv", HEADINGS + "1;Deposit;03.04.2024 10:00:00;\n"))
        .contains("is cut off");
  }
}
