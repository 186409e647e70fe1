package dev.victor.cli.self;

import dev.victor.cli.install.Prefix;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An unpacked release that installs itself: it knows best what belongs to it, and by that it was
/// seen to start on this machine before anything is replaced.
final class Newcomer {

  private static final int LONGEST = 100_000;

  private final Path launcher;
  private final Environment world;

  Newcomer(Path launcher, Environment world) {
    this.launcher = launcher;
    this.world = world;
  }

  /// Which version it says it is.
  VersionNumber version() {
    String said = run(List.of(launcher.toString(), "--version")).strip();
    if (!said.startsWith("victor ")) {
      throw broken(null, said);
    }
    return VersionNumber.of(said.substring("victor ".length()));
  }

  /// Lets it install itself.
  void install(Prefix prefix) {
    run(List.of(launcher.toString(), "install", "--prefix", prefix.folder().toString(), "--json"));
  }

  private String run(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(world.variables());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw broken(null, said);
      }
      return said;
    } catch (IOException e) {
      throw broken(e, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw broken(e, "interrupted");
    }
  }

  private static NeedsPerson broken(@Nullable Exception e, String said) {
    String first = said.lines().findFirst().orElse("it said nothing");
    String what = "the new victor does not work here (" + first + ")";
    String remedy = "nothing was replaced; report it";
    return e == null ? new NeedsPerson(null, what, remedy) : new NeedsPerson(null, what, remedy, e);
  }
}
