package dev.victor.git.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.git.GitRunner;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AliasTextProperties {

  /// Paths with everything in them that means something to a shell or to git's configuration.
  @Provide
  Arbitrary<String> launchers() {
    return Arbitraries.of(
            "'", "\"", "\\", "$HOME", "`id`", "\n", "\t", "#", ";", "!", "%", " ", "*", "~", "=",
            "é", "a", "/", "-", "&", "|", "<", "]")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> "/" + String.join("", pieces));
  }

  @Property(tries = 60)
  void git_and_sh_read_back_the_launcher_that_was_written(@ForAll("launchers") String launcher)
      throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.create()) {
      Path file = scratch.folder().resolve("config");
      Files.writeString(
          file,
          AliasText.of(Path.of(launcher), List.of(new Alias(Alias.ALL, new Standing.Ours()))));
      Environment world =
          new Environment(
              Map.of("PATH", System.getenv("PATH")),
              scratch.folder(),
              scratch.folder(),
              Clock.systemUTC());

      String value =
          new GitRunner(world, scratch.folder(), false)
              .read("config", "-z", "-f", file.toString(), "alias.victor")
              .orFail()
              .parts()
              .getFirst();
      String assignment = value.substring(value.indexOf("v='"), value.indexOf("; [ -x"));
      Process sh = new ProcessBuilder("sh", "-c", assignment + "; printf %s \"$v\"").start();

      assertThat(
              new String(
                  sh.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(Path.of(launcher).toString());
      assertThat(sh.waitFor()).isZero();
    }
  }
}
