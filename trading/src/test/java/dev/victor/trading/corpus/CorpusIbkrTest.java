package dev.victor.trading.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusIbkrTest {

  @ParameterizedTest
  @CsvSource({
    "pp-flex01.xml, CHF, 14, 8, 0",
    "pp-flex12.xml, EUR, 4, 14, 4",
    "pp-flex14.xml, CHF, 6, 4, 0",
    "tradetally-flex.xml, USD, 4, 0, 4",
  })
  void a_real_flex_query_gives_its_fills_and_bookings(
      String file, String currency, int deals, int flows, int valued) {
    Statement statement = Corpus.read("ibkr/" + file);
    Entries entries = statement.entries();

    assertThat(statement.format().id()).isEqualTo("ibkr-flex");
    assertThat(statement.header().currency()).isEqualTo(currency);
    assertThat(statement.positions()).isEqualTo(Statement.Positions.OF_DEALS);
    assertThat(entries.deals()).hasSize(deals);
    assertThat(entries.flows()).hasSize(flows);
    assertThat(entries.deals().stream().filter(deal -> deal.value().isPresent())).hasSize(valued);
    assertThat(Reconciliation.of(statement).differences()).isEmpty();
  }

  @Test
  void commissions_in_three_currencies_add_up_to_those_of_the_cash_report() {
    Statement statement = Corpus.read("ibkr/pp-flex14.xml");
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(statement.stated())
        .extracting(StatedTotal::name)
        .contains(Total.COMMISSION_PAID, Total.TRANSFERS);
    assertThat(reconciliation.notDerivable()).isEmpty();
    assertThat(reconciliation.computed().get(Total.COMMISSION_PAID)).isNegative();
  }

  @Test
  void an_activity_statement_gives_its_orders_and_bookings() {
    Statement statement = Corpus.read("ibkr/shearwater-activity-2022.csv");

    assertThat(statement.format().id()).isEqualTo("ibkr-activity");
    assertThat(statement.header().currency()).isEqualTo("USD");
    assertThat(statement.entries().deals()).hasSize(12);
    assertThat(statement.entries().flows()).hasSize(84);
    // its author did not make all of its rows: what it states of the others agrees
    assertThat(Reconciliation.of(statement).differences())
        .extracting(Difference::name)
        .containsExactly(Total.COMMISSION, Total.DIVIDENDS, Total.TAXES, Total.COMMISSION_PAID);
  }
}
