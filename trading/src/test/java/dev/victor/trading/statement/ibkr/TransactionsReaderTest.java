package dev.victor.trading.statement.ibkr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.victor.trading.fixture.Reading;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TransactionsReaderTest {

  private static final String CSV =
      """
      Statement,Header,Field Name,Field Value
      Statement,Data,Title,Transaction History
      Statement,Data,WhenGenerated,"2026-11-30, 23:59:59 EST"
      Summary,Header,Field Name,Field Value
      Summary,Data,Base Currency,GBP
      Summary,Data,Starting Cash,0.0
      Summary,Data,Change,949.78
      Summary,Data,Ending Cash,949.78
      Transaction History,Header,Date,Account,Description,Transaction Type,Symbol,Quantity,Price,Price Currency,Gross Amount ,Commission,Net Amount
      Transaction History,Data,2026-11-01,U***00123,Electronic Fund Transfer,Deposit,-,-,-,-,1000.0,-,1000.0
      Transaction History,Data,2026-11-02,U***00123,ACME CORP,Buy,ACME,10.0,12.5,USD,-98.75,-0.79,-99.54
      Transaction History,Data,2026-11-03,U***00123,ACME CORP,Sell,ACME,-5.0,12.5,USD,49.37,-0.79,48.58
      Transaction History,Data,2026-11-04,U***00123,ACME Dividend,Dividend,ACME,-,-,-,2.0,-,2.0
      Transaction History,Data,2026-11-04,U***00123,ACME US Tax,Foreign Tax Withholding,ACME,-,-,-,-0.3,-,-0.3
      Transaction History,Data,2026-11-05,U***00123,Forex,Forex Trade Component,GBP.USD,-496.28,1.25,USD,-0.5,-1.5,-2.0
      Transaction History,Data,2026-11-06,U***00123,FX Translations P&L,Adjustment,-,-,-,-,1.04,-,1.04
      Transaction History,Data,2026-11-20,U***00123,ACME 20NOV26 15 C,Expired,ACME 20NOV26 15 C,-1.0,-,-,-,-,-
      Transaction History,Data,2026-11-21,U***00123,BEAR CORP,Transfer,BEAR,3.0,-,-,-,-,-
      """;

  @Test
  void trades_are_valued_in_the_accounts_currency() {
    Statement statement = Reading.read(CSV);

    assertThat(statement.format().id()).isEqualTo("ibkr-transactions");
    assertThat(statement.header().currency()).isEqualTo("GBP");
    assertThat(statement.header().login()).isEqualTo("U***00123");
    assertThat(statement.entries().deals())
        .extracting(
            Deal::symbol,
            Deal::side,
            Deal::entry,
            deal -> deal.value().orElseThrow(),
            deal -> deal.money().commission(),
            Deal::comment)
        .containsExactly(
            tuple(
                "ACME",
                Side.BUY,
                Entry.UNSTATED,
                new BigDecimal("98.75"),
                new BigDecimal("-0.79"),
                ""),
            tuple(
                "ACME",
                Side.SELL,
                Entry.UNSTATED,
                new BigDecimal("49.37"),
                new BigDecimal("-0.79"),
                ""),
            tuple(
                "ACME 20NOV26 15 C",
                Side.SELL,
                Entry.UNSTATED,
                BigDecimal.ZERO,
                new BigDecimal("0.00"),
                "expired"));
  }

  @Test
  void other_rows_are_flows_and_all_of_them_add_up_to_the_change_of_cash() {
    Statement statement = Reading.read(CSV);

    assertThat(statement.entries().flows())
        .extracting(Flow::kind, Flow::amount)
        .containsExactly(
            tuple(Flow.Kind.DEPOSIT, new BigDecimal("1000.0")),
            tuple(Flow.Kind.DIVIDEND, new BigDecimal("2.0")),
            tuple(Flow.Kind.TAX, new BigDecimal("-0.3")),
            tuple(Flow.Kind.COMMISSION, new BigDecimal("-1.5")),
            tuple(Flow.Kind.CORRECTION, new BigDecimal("1.04")));
    assertThat(statement.aside().leftOut())
        .containsExactly("1 currency conversion", "1 row without money");
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
    assertThat(Reconciliation.of(Reading.read(CSV.replace("2.0,-,2.0", "3.0,-,3.0"))).differences())
        .extracting(Difference::name)
        .containsExactly(Total.CASH_CHANGE);
  }

  @Test
  void several_accounts_and_damaged_rows_are_refused() {
    assertThatThrownBy(
            () -> Reading.read(CSV.replace("2026-11-04,U***00123", "2026-11-04,U***00124")))
        .hasMessage("holds 2 accounts: U***00123, U***00124");
    assertThatThrownBy(() -> Reading.read(CSV.replace("2026-11-04,", "4.11.,")))
        .hasMessage("expected a date like 2026-11-22, found \"4.11.\"");
    assertThatThrownBy(() -> Reading.read(CSV.strip().substring(0, CSV.length() - 8)))
        .hasMessage("is cut off: its end is missing");
  }
}
