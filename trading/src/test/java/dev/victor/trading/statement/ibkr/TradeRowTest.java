package dev.victor.trading.statement.ibkr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TradeRowTest {

  @Test
  void a_table_with_fewer_headings_than_usual_names_no_currency_of_the_commission() {
    List<String> headings =
        List.of("DataDiscriminator", "Asset", "C", "Symbol", "Time", "Quantity", "T. Price", "X");
    SectionRow row =
        new SectionRow(
            "s.csv", 7, "Trades", "Data", headings, List.of("Order", "Stocks", "USD", "ABC"));

    assertThat(TradeRow.of(row)).isTrue();
    assertThat(new TradeRow(row).commissionCurrency()).isEqualTo("USD");
  }
}
