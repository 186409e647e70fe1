package dev.victor.trading.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.victor.trading.journal.Total;
import dev.victor.trading.journal.book.PositionBook;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
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

  static Reconciliation settled(Statement statement) {
    return Reconciliation.of(statement.with(PositionBook.settled(statement.entries())));
  }
}
