package dev.victor.trading.statement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.statement.StatementFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateSenseTest {

  @Test
  void a_date_far_below_tells_how_all_are_written() {
    String ambiguous = "01/02/2026 10:00,EURUSD,buy,1.10,0.10\n".repeat(4_000);

    assertThat(order(ambiguous + "01/13/2026 10:00,EURUSD,buy,1.10,0.10\n"))
        .contains(DateOrder.MDY);
    assertThat(order(ambiguous + "13/01/2026 10:00,EURUSD,buy,1.10,0.10\n"))
        .contains(DateOrder.DMY);
    assertThat(order(ambiguous)).isEmpty();
  }

  private static Optional<DateOrder> order(String rows) {
    byte[] bytes = ("Time,Symbol,Side,Price,Size\n" + rows).getBytes(StandardCharsets.UTF_8);
    Table table =
        Table.of(StatementFile.of("t.csv", bytes, Optional.empty()), headings -> true)
            .orElseThrow();
    return DateSense.of(table, 0);
  }
}
