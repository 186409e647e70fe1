package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "plain, 5",
    "'', 0",
    "Übergröße, 9",
    "日本語, 6",
    "한국, 4",
    "ｆｕｌｌ, 8",
    "e\u0301, 1",
    "a\u200bb, 2",
    "🚀, 2",
    "👍🏽, 2",
    "👩\u200d💻, 2",
    "✔, 1",
    "→ …, 3",
    "x\u001b[32mkept\u001b[0m, 5",
    "x\u001b[1m日本\u001b[0m!, 6"
  })
  void a_text_takes_the_columns_a_terminal_gives_it(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis() {
    assertThat(Columns.cut("fetching origin", 15)).isEqualTo("fetching origin");
    assertThat(Columns.cut("fetching origin", 10)).isEqualTo("fetching …");
    assertThat(Columns.cut("日本語", 5)).isEqualTo("日本…");
    assertThat(Columns.cut("日本語", 4)).isEqualTo("日…");
  }
}
