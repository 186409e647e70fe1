package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Terminal terminal) {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal);
  }

  @Test
  void results_and_remarks_go_their_own_ways() {
    Console console = console(Terminal.NONE);
    console.line("result");
    console.text("raw");
    console.remark("said about it");

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("result\nraw");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("said about it\n");
    assertThat(console.flush()).isTrue();
  }

  @Test
  void colour_only_where_it_is_wanted() {
    assertThat(console(Terminal.NONE).in(Tone.GOOD, "ok")).isEqualTo("ok");
    assertThat(console(Terminal.NONE.withColour(true)).in(Tone.GOOD, "ok"))
        .isEqualTo("\u001b[32mok\u001b[0m");
  }

  @Test
  void a_reader_that_has_gone_away_is_noticed() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    Console console =
        new Console(
            new PrintStream(broken, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    console.line("unread");

    assertThat(console.flush()).isFalse();
  }

  @Test
  void progress_is_silent_where_nobody_watches() {
    try (Progress progress = new Progress(console(Terminal.NONE), "reading")) {
      progress.at(1, 2);
    }
    assertThat(err.size()).isZero();
  }

  @Test
  void json_keeps_every_digit_and_uses_no_exponent() {
    assertThat(Json.write(Map.of("net", new BigDecimal("1E+3"), "rows", List.of(1, 2))))
        .contains("\"net\" : 1000")
        .endsWith("}\n");
  }

  @Test
  void json_of_one_line_has_no_line_feed_in_it() {
    assertThat(Json.line(Map.of("net", new BigDecimal("1E+3")))).isEqualTo("{\"net\":1000}");
    assertThat(Json.line(Map.of("name", "a\nb"))).isEqualTo("{\"name\":\"a\\nb\"}");
  }

  @Test
  void a_terminal_is_not_given_what_it_would_obey_a_file_is() {
    Console shown = console(new Terminal(true, true, false, false, 80));
    shown.line("feat: \u001b]0;owned\u0007");
    shown.text(Json.write(Map.of("subject", "\u009b2J")));
    shown.remark("no branch \u001b[2J");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("feat: \\u001b]0;owned\\u0007\n{\n  \"subject\" : \"\\u009b2J\"\n}\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("no branch \\u001b[2J\n");

    out.reset();
    console(Terminal.NONE).text("\u001b[2J");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\u001b[2J");
  }

  @Test
  void a_table_is_wrapped_on_a_narrow_terminal_only() {
    Table table = new Table().row("git sync", "Bring branches up to date with remote and base.");
    console(new Terminal(true, true, false, false, 40)).table(0, table);
    console(new Terminal(false, true, false, false, 40)).table(0, table);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            git sync  Bring branches up to date with
                      remote and base.
            git sync  Bring branches up to date with remote and base.
            """);
  }
}
