package dev.victor.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

  private static final String PROPERTY = "victor.launcher";

  private final Properties before = (Properties) System.getProperties().clone();

  @BeforeEach
  void nobody_launched_the_tests() {
    System.clearProperty(PROPERTY);
  }

  @AfterEach
  void as_it_was() {
    System.setProperties(before);
  }

  @Test
  void the_launcher_says_by_which_path_it_was_called() {
    System.setProperty(PROPERTY, "/opt/my tools/victor");

    assertThat(Environment.ofProcess().launcher()).contains(Path.of("/opt/my tools/victor"));
  }

  @Test
  void without_a_launcher_there_is_none() {
    assertThat(Environment.ofProcess().launcher()).isEmpty();
    assertThat(new Environment(Map.of(), Path.of("/"), Path.of("/"), Clock.systemUTC()).launcher())
        .isEmpty();
  }

  @Test
  void what_must_find_victor_again_needs_a_launcher_that_can_be_called(@TempDir Path folder)
      throws IOException {
    Path script = Files.writeString(folder.resolve("victor"), "#!/bin/sh\n");

    assertThatThrownBy(() -> startedBy(Optional.of(script)).requireLauncher())
        .isInstanceOfSatisfying(
            NeedsPerson.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        script
                            + ": victor cannot tell where it is, it was not started by its"
                            + " launcher; start it by the path of the script victor"));
    assertThatThrownBy(() -> startedBy(Optional.empty()).requireLauncher())
        .isInstanceOf(NeedsPerson.class);

    assertThat(script.toFile().setExecutable(true)).isTrue();
    assertThat(startedBy(Optional.of(script)).requireLauncher()).isEqualTo(script);
  }

  private static Environment startedBy(Optional<Path> launcher) {
    return new Environment(Map.of(), Path.of("/"), Path.of("/"), Clock.systemUTC(), launcher);
  }
}
