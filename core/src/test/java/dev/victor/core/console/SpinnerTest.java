package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SpinnerTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(boolean terminal) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, new Console.Terminal(terminal, terminal, false, false, 80));
  }

  @Test
  void what_ends_at_once_is_never_drawn() {
    try (Spinner spinner = new Spinner(console(true), "fetching origin")) {
      spinner.say("pushing");
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void the_line_says_what_and_for_how_long() {
    try (Spinner spinner = new Spinner(console(false), "fetching origin")) {
      assertThat(spinner.line(400)).isEqualTo("fetching origin …");
      spinner.say("pushing");
      assertThat(spinner.line(2500)).isEqualTo("pushing … 2 s");
    }
  }
}
