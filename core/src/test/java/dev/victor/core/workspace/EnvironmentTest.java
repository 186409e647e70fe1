package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  @AfterEach
  void nobody_launched_the_tests() {
    System.clearProperty("victor.launcher");
  }

  @Test
  void the_launcher_says_by_which_path_it_was_called() {
    System.setProperty("victor.launcher", "/opt/my tools/victor");

    assertThat(Environment.ofProcess().launcher()).contains(Path.of("/opt/my tools/victor"));
  }

  @Test
  void without_a_launcher_there_is_none() {
    assertThat(Environment.ofProcess().launcher()).isEmpty();
    assertThat(new Environment(Map.of(), Path.of("/"), Path.of("/"), Clock.systemUTC()).launcher())
        .isEmpty();
  }
}
