package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.startup.Train;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void the_version_is_the_one_in_the_pom() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("victor " + System.getProperty("victor.version"));
    assertThat(err.size()).isZero();
  }

  @Test
  void the_short_option_says_the_same() {
    assertThat(run("-V")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("victor ");
  }

  @Test
  void anything_else_is_a_usage_error_on_the_error_stream() {
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: victor");
  }

  @Test
  void a_command_that_succeeds_lets_the_process_end_by_itself() {
    PrintStream stdout = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Main.main(new String[] {"--version"});
    } finally {
      System.setOut(stdout);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("victor ");
  }

  @Test
  void the_training_run_ends_well_and_prints_nothing() {
    Train.main(new String[0]);
  }
}
