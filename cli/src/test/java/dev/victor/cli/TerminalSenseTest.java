package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalSenseTest {

  private static Terminal sense(String descriptors, Map<String, String> variables) {
    return TerminalSense.of(
        new Environment(variables, Path.of("/"), Path.of("/"), Clock.systemUTC()), descriptors);
  }

  @Test
  void a_question_may_be_asked_where_both_ends_are_terminals() {
    assertThat(sense("012", Map.of())).isEqualTo(new Terminal(true, true, true, true, 80));
    assertThat(sense("12", Map.of()).interactive()).isFalse();
    assertThat(sense("02", Map.of()).interactive()).isFalse();
    assertThat(sense("", Map.of())).isEqualTo(Terminal.NONE);
  }

  @Test
  void the_usual_variables_decide_about_colour() {
    assertThat(sense("1", Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1")).colour()).isFalse();
    assertThat(sense("", Map.of("CLICOLOR_FORCE", "1")).colour()).isTrue();
    assertThat(sense("", Map.of("CLICOLOR_FORCE", "0")).colour()).isFalse();
    assertThat(sense("1", Map.of("CLICOLOR", "0")).colour()).isFalse();
    assertThat(sense("1", Map.of("TERM", "dumb")).colour()).isFalse();
    assertThat(sense("1", Map.of("TERM", "xterm")).colour()).isTrue();
    assertThat(sense("12", Map.of("TERM", "dumb")).errIsTerminal()).isFalse();
  }

  @Test
  void the_width_is_believed_within_reason() {
    assertThat(sense("1", Map.of("COLUMNS", "132")).width()).isEqualTo(132);
    assertThat(sense("1", Map.of("COLUMNS", "7")).width()).isEqualTo(40);
    assertThat(sense("1", Map.of("COLUMNS", "wide")).width()).isEqualTo(80);
  }
}
