package dev.victor.trading.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real tables of brokers and charts.
class CorpusTablesTest {

  @ParameterizedTest
  @CsvSource({
    "tradingview/pf-gen2-positionsize.csv, 361, 1958.66, 1941.03",
    "tradingview/pf-gen3-margin50.csv, 57, -3462.72, ",
    "tradingview/pf-gen4-tradenumber.csv, 101, 2749.48, 2901.49",
    "tradingview/pf-empty-header-only.csv, 0, 0, ",
  })
  void a_list_of_trades_adds_up_to_its_running_total(
      String file, int trades, BigDecimal net, BigDecimal withOpen) {
    Statement statement = Corpus.read(file);
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(reconciliation.differences()).isEmpty();
    assertThat(statement.header().currency()).isEqualTo("USD");
    assertThat(statement.entries().positions()).hasSize(trades);
    assertThat(reconciliation.computed().get(Total.NET))
        .isCloseTo(net, offset(new BigDecimal("0.05")));
    if (withOpen != null) {
      assertThat(statement.stated())
          .filteredOn(total -> total.name() == Total.EQUITY)
          .singleElement()
          .satisfies(total -> assertThat(total.value()).isEqualByComparingTo(withOpen));
    }
  }

  @Test
  void tradovates_pairs_are_trades_with_the_results_it_states() {
    Statement statement = Corpus.read("tradovate/tradetally-tradovate.csv");
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(reconciliation.differences()).isEmpty();
    assertThat(statement.entries().positions()).hasSize(5);
    assertThat(reconciliation.computed().get(Total.NET)).isEqualByComparingTo("-218.00");
    assertThat(statement.entries().positions())
        .filteredOn(held -> held.direction() == Direction.SHORT)
        .hasSize(2);
  }

  @Test
  void ninjatraders_fills_are_worth_their_contract_size() {
    Statement statement = Corpus.read("ninjatrader/julliany-ninjatrader-sample.csv");
    Reconciliation reconciliation = settled(statement);

    assertThat(statement.entries().deals()).hasSize(10);
    assertThat(reconciliation.computed().get(Total.TRADES)).isEqualByComparingTo("5");
    assertThat(reconciliation.computed().get(Total.CLOSED))
        .isEqualByComparingTo(
            new BigDecimal("500")
                .add(new BigDecimal("2000"))
                .add(new BigDecimal("750"))
                .add(new BigDecimal("500"))
                .add(new BigDecimal("500"))
                .subtract(new BigDecimal("33.92")));
  }

  @Test
  void a_paper_balance_follows_from_row_to_row_newest_first() {
    Statement statement = Corpus.read("tradingview-paper/sambauer-balance-history-EXCERPT.csv");

    assertThat(Reconciliation.of(statement).differences()).isEmpty();
    assertThat(statement.opening()).isEqualByComparingTo("18176.527075032");
    assertThat(statement.stated())
        .containsExactly(new StatedTotal(Total.BALANCE, new BigDecimal("19236.439075032")));
    assertThat(statement.entries().positions()).hasSize(2);
    assertThat(statement.entries().flows()).hasSize(9);
  }

  @Test
  void filled_paper_orders_are_deals_of_the_size_their_margin_tells() {
    Statement statement =
        Corpus.read("tradingview-paper/tradle-paper-trading-order-history-2026-02-12.csv");
    Reconciliation reconciliation = settled(statement);

    assertThat(statement.entries().deals()).hasSize(64);
    assertThat(statement.header().currency()).isEqualTo("USD");
    assertThat(statement.entries().deals())
        .allSatisfy(deal ->
            assertThat(deal.value().orElseThrow())
                .isEqualByComparingTo(
                    deal.volume().multiply(deal.price()).multiply(BigDecimal.valueOf(50))));
    assertThat(reconciliation.computed().get(Total.TRADES)).isGreaterThan(BigDecimal.TEN);
  }

  @Test
  void xtbs_operations_are_trades_and_flows() {
    Statement statement = Corpus.read("broker-csv/ghostfolio-xtb.csv");

    assertThat(statement.entries().deals()).hasSize(17);
    assertThat(statement.entries().flows()).hasSize(29);
    assertThat(settled(statement).differences()).isEmpty();
  }

  @Test
  void trading_212_states_the_result_of_each_sale() {
    Statement statement = Corpus.read("broker-csv/kapji-trading212.csv");
    Reconciliation reconciliation = settled(statement);

    assertThat(reconciliation.differences()).isEmpty();
    assertThat(statement.clock()).isEqualTo(Statement.Clock.EXACT);
    assertThat(statement.header().currency()).isEqualTo("GBP");
    assertThat(reconciliation.computed().get(Total.CLOSED)).isEqualByComparingTo("121.37");
    assertThat(reconciliation.computed().get(Total.DEPOSITS)).isEqualByComparingTo("10000.00");
  }

  static Reconciliation settled(Statement statement) {
    return Reconciliation.of(statement.with(Settled.of(statement.entries())));
  }
}
