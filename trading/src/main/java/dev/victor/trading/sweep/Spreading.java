package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workflow.Actions;
import dev.victor.core.workflow.VictorSource;
import dev.victor.core.workflow.YamlText;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes a Kubernetes job and a GitHub workflow that run the commands a person would type on each
/// machine. What `project.json` says is quoted, and reaches a shell as a variable only.
final class Spreading {

  private static final int BRIEF = 12;

  private final Session session;
  private final SweepJob job;

  Spreading(Session session, SweepJob job) {
    this.session = session;
    this.job = job;
  }

  Outcome write(SpreadWish wish) {
    List<String> files = new ArrayList<>();
    wish.kubernetes()
        .ifPresent(file -> {
          AtomicFile.write(session.environment().resolve(file), kubernetes(wish));
          files.add(file);
        });
    wish.actions()
        .ifPresent(file -> {
          Path to = session.environment().resolve(file);
          AtomicFile.write(to, actions(wish, source(wish.tool(), to)));
          files.add(file);
        });
    return new SpreadOutcome(job, wish.shards(), files);
  }

  private VictorSource source(Optional<String> typed, Path present) {
    return VictorSource.of(
        session.workspace().root(),
        typed,
        text(present),
        "add --victor OWNER/NAME@COMMIT, the repository that victor is made from");
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "name another file", e);
    }
  }

  private String kubernetes(SpreadWish wish) {
    return filled("job.yaml", wish.shards()).replace("@IMAGE@", YamlText.of(wish.image()));
  }

  private String actions(SpreadWish wish, VictorSource source) {
    String numbers =
        IntStream.rangeClosed(1, wish.shards())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return Actions.pin(
        filled("sweep.yml", wish.shards())
            .replace("@NUMBERS@", numbers)
            .replace("@FROM@", source.from())
            .replace("@TOOL@", source.steps(""))
            .replace("@VICTOR@", source.command()));
  }

  private String filled(String name, int shards) {
    String options =
        "--by \"$BY\""
            + job.draw()
                .map(draw -> " --random " + draw.count() + " --seed " + draw.seed())
                .orElse("");
    return resource(name)
        .replace("@STRATEGY@", YamlText.of(job.bench().definition().id()))
        .replace("@BY@", YamlText.of(job.by().id()))
        .replace("@OPTIONS@", options)
        .replace("@PLAN@", job.hash())
        .replace("@BRIEF@", job.hash().substring(0, BRIEF))
        .replace("@COUNT@", String.valueOf(shards));
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Spreading.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
