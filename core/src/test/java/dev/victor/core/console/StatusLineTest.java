package dev.victor.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final StatusLine line = new StatusLine(console());

  private Console console() {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, new Console.Terminal(true, true, false, false, 20));
  }

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void it_is_drawn_over_and_wiped_once() {
    line.draw("reading a.csv");
    line.draw("reading b.csv");
    line.wipe();
    line.wipe();

    assertThat(drawn()).isEqualTo("\r\u001b[Kreading a.csv\r\u001b[Kreading b.csv\r\u001b[K");
  }

  @Test
  void what_was_never_drawn_is_not_wiped() {
    line.wipe();

    assertThat(drawn()).isEmpty();
  }

  @Test
  void it_never_fills_the_line_and_obeys_nobody() {
    line.draw("reading \u001b[2Jstatement of March.csv");
    line.wipe();

    assertThat(drawn()).isEqualTo("\r\u001b[Kreading \\u001b[2Js…\r\u001b[K");
  }
}
