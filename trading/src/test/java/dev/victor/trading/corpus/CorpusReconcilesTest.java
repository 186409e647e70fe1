package dev.victor.trading.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Total;
import dev.victor.trading.metric.MetaTraderMeter;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReconcilesTest {

  private static final BigDecimal PRINTED = new BigDecimal("0.00005");

  @ParameterizedTest
  @CsvSource({
    "mt4/reuniware-DetailedStatement.htm, mt4-detailed-statement, EUR, 130, 24.17, 20",
    "mt4/rmq-MT4Trade_01.htm, mt4-detailed-statement, USD, 636, 2138.16, 20",
    "mt4/if709652-Transacciones.htm, mt4-statement, USD, 4, -34.25, 7",
    "mt5/rmq-MT5Trade5.html, mt5-history-html, USD, 8, 1333.77, 18",
    "mt5/lucastenaglia-ReportTrade-global.xlsx, mt5-history-xlsx, USD, 1156, 12178.52, 18",
    "mt5-tester/rmq-MT5EA.html, mt5-tester-html, USD, 152, 1665.38, 16",
    "mt5-tester/didinska-eaai.html, mt5-tester-html, USD, 0, 0.00, 16",
    "mt4-tester/mandim-StrategyTester.htm, mt4-tester, '', 49, 13049.86, 14",
    "mt4-tester/rmq-MT4EA_PartClosed.htm, mt4-tester, '', 308, 10592.60, 14",
  })
  void what_a_real_statement_states_is_what_its_rows_add_up_to(
      String file, String format, String currency, int trades, String net, int atLeastStated) {
    Statement statement = Corpus.read(file);
    Reconciliation reconciliation = Reconciliation.of(statement);

    assertThat(reconciliation.differences()).isEmpty();
    assertThat(statement.format().id()).isEqualTo(format);
    assertThat(statement.header().currency()).isEqualTo(currency);
    assertThat(reconciliation.computed().get(Total.TRADES))
        .isEqualByComparingTo(Integer.toString(trades));
    assertThat(reconciliation.computed().get(Total.NET)).isEqualByComparingTo(net);
    assertThat(statement.stated()).hasSizeGreaterThanOrEqualTo(atLeastStated);
  }

  @Test
  void the_statistics_of_a_real_tester_report_are_the_ones_it_prints() {
    Statement statement = Corpus.read("mt5-tester/rmq-MT5EA.html");
    MetaTraderMeter meter =
        new MetaTraderMeter(Ledger.curveStart(statement.opening(), statement.entries()));
    statement.entries().deals().forEach(deal -> meter.add(deal.result(), deal.closes()));
    MetaTraderMetrics metrics = meter.metrics();

    assertThat(metrics.ahpr()).isCloseTo(new BigDecimal("1.0011"), within(PRINTED));
    assertThat(metrics.ghpr()).isCloseTo(new BigDecimal("1.0010"), within(PRINTED));
    assertThat(metrics.runsTest().orElseThrow().score().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("-0.41");
    assertThat(
            metrics.runsTest().orElseThrow().confidencePercent().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("31.82");
    assertThat(metrics.trend().orElseThrow().correlation().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("0.48");
    assertThat(metrics.trend().orElseThrow().standardError().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("507.16");
  }

  @Test
  void a_period_extract_is_read_but_its_balance_does_not_reconcile() {
    assertThat(Reconciliation.of(Corpus.read("mt4/jsacap-Statement.htm")).differences())
        .singleElement()
        .extracting(Difference::name)
        .isEqualTo(Total.BALANCE);
  }

  @Test
  void a_dump_of_deals_gives_its_positions() {
    Statement statement = Corpus.read("mt5/daniel-deals-1.xlsx");
    Entries settled = Settled.of(statement.entries());

    assertThat(statement.entries().deals()).hasSize(41);
    assertThat(statement.entries().flows()).hasSize(1);
    assertThat(settled.positions()).hasSize(18);
    Instant first = statement.entries().deals().getFirst().time();
    assertThat(first).isEqualTo(first.truncatedTo(ChronoUnit.SECONDS));
  }

  @ParameterizedTest
  @CsvSource({
    "mt5/lucastenaglia-EXNESS.xlsx, open-positions report",
    "tradingview/emir-trades.csv, a table of no format that victor knows",
    "traps/github-html-page.xlsx, web page",
  })
  void a_trap_is_refused_with_its_remedy(String file, String says) {
    assertThatThrownBy(() -> Corpus.read(file))
        .isInstanceOfSatisfying(
            BadInput.class,
            refused -> {
              assertThat(refused.what()).contains(says);
              assertThat(refused.remedy()).isPresent();
            });
  }
}
