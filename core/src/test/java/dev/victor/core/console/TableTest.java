package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Table.Align;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void words_stand_left_and_numbers_right_without_trailing_blanks() {
    Table table =
        new Table(Align.LEFT, Align.RIGHT).row("net", "+412.60", "USD").row("trades", "5", "");

    assertThat(table.lines(2)).containsExactly("  net     +412.60  USD", "  trades        5");
  }

  @Test
  void colour_codes_and_wide_letters_take_no_extra_room() {
    Table table = new Table().row("\u001b[32mok\u001b[0m", "a").row("größer", "b");

    assertThat(table.lines(0)).containsExactly("\u001b[32mok\u001b[0m      a", "größer  b");
  }

  @Test
  void rows_may_differ_in_length() {
    assertThat(new Table().row("a").row("b", "c").lines(0)).containsExactly("a", "b  c");
    assertThat(new Table().lines(0)).isEmpty();
  }
}
