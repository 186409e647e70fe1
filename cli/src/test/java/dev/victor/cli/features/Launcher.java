package dev.victor.cli.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// The shipped `victor`, when the property `victor.launcher` names it.
///
/// Its caches are made before the first scenario: a training run in the background would inherit
/// the scenario's PATH, and slow everything down.
final class Launcher {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Optional<Path> READY = ready();

  private Launcher() {}

  /// Where it is; empty when commands run in this JVM.
  static Optional<Path> path() {
    return READY;
  }

  private static Optional<Path> ready() {
    String named = System.getProperty("victor.launcher", "");
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Path launcher = Path.of(named).toAbsolutePath().normalize();
    Answer answer =
        Processes.run(
            List.of(launcher.toString(), "git", "sync", "--help"), Path.of("/"), System.getenv());
    if (answer.exit() != 0) {
      throw new IllegalStateException(launcher + "\n" + answer.told());
    }
    Path image = launcher.resolveSibling("cli/target/image");
    Path app = image.resolve(Folders.read(image.resolve("id")).strip());
    Instant end = Instant.now().plus(PATIENCE);
    while (inTheMaking(app) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return Optional.of(launcher);
  }

  /// The lock may not be there yet when the first start has just ended.
  private static boolean inTheMaking(Path app) {
    try (Stream<Path> files = Files.list(app)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      boolean locked = names.stream().anyMatch(name -> name.endsWith(".aot.lock"));
      boolean decided =
          names.stream().anyMatch(name -> name.endsWith(".aot") || name.endsWith(".aot.failed"));
      return locked || !decided;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
