package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a command's answer arrived.
class OutletTest {

  private static final Path NO_LINK = Path.of("no-such-link");

  @TempDir Path folder;

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static Outlet after(String message, Path link) {
    Outlet outlet = new Outlet(broken(message), link);
    assertThatThrownBy(() -> outlet.write(new byte[2])).isInstanceOf(IOException.class);
    return outlet;
  }

  @Test
  void a_reader_who_has_seen_enough_is_no_trouble() throws IOException {
    Path pipe = Files.createSymbolicLink(folder.resolve("1"), Path.of("pipe:[4711]"));

    assertThat(after("Broken pipe", NO_LINK).trouble()).isEmpty();
    assertThat(after("Relais brisé (pipe)", NO_LINK).trouble()).isEmpty();
    assertThat(after("Kırık boru", pipe).trouble()).isEmpty();
  }

  @Test
  void what_was_lost_is_told_by_its_first_reason() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve("1"), Path.of("/dev/full"));
    Outlet outlet = after("No space left on device", file);

    assertThat(outlet.trouble()).contains("No space left on device");
    assertThatThrownBy(() -> outlet.write('a')).isInstanceOf(IOException.class);
    assertThat(outlet.trouble()).contains("No space left on device");
    assertThat(new Outlet(OutputStream.nullOutputStream(), file).trouble()).isEmpty();
  }

  @Test
  void a_reader_who_has_seen_enough_leaves_the_exit_code_alone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment world = new Environment(Map.of(), folder, folder, Clock.systemUTC());

    assertThat(Main.run(List.of("help"), world, broken("Broken pipe"), err)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
