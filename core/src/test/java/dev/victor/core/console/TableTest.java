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

  @Test
  void wide_letters_take_two_columns_and_marks_none() {
    Table table = new Table().row("日本", "1").row("e\u0301ab", "2").row("🚀", "3");

    assertThat(table.lines(0)).containsExactly("日本  1", "e\u0301ab   2", "🚀    3");
  }

  @Test
  void on_a_narrow_terminal_the_last_cell_goes_on_below_its_beginning() {
    Table table =
        new Table()
            .row("git sync", "Bring branches up to date with remote and base.")
            .row("git", "short");

    assertThat(table.lines(2, 40))
        .containsExactly(
            "  git sync  Bring branches up to date",
            "            with remote and base.",
            "  git       short");
    assertThat(table.lines(2, 80)).isEqualTo(table.lines(2));
  }

  @Test
  void a_word_that_is_longer_than_the_room_stays_whole() {
    String path = "src/main/java/dev/victor/core/console/Table.java";
    Table table = new Table().row("changed", "the file " + path + " was written");

    assertThat(table.lines(0, 40))
        .containsExactly("changed  the file", "         " + path, "         was written");
  }

  @Test
  void cells_without_room_go_on_in_a_line_of_their_own() {
    Table table =
        new Table()
            .row("commit types", "default", "build, chore, ci, docs, feat, fix, perf, test")
            .row("waits", "a".repeat(28), "victor git sync --continue")
            .row("push", "default", "");

    assertThat(table.lines(0, 40))
        .containsExactly(
            "commit types  default",
            "    build, chore, ci, docs, feat, fix,",
            "    perf, test",
            "waits",
            "    " + "a".repeat(28),
            "    victor git sync --continue",
            "push          default");
  }
}
