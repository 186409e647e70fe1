package dev.victor.cli.install;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/// Asks a launcher to make its AOT caches: it knows the Java, the image and where they lie.
public final class Training {

  /// What tells a launcher to; its two values are in the script.
  private static final String ASK = "VICTOR_TRAIN";

  private Training() {}

  /// Lets it make what is missing, in the background; this process may end before.
  static void later(Path launcher, Environment world) {
    try {
      builder(launcher, world, "later")
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
    } catch (IOException e) {
      throw new NeedsPerson(
          launcher.toString(), "does not start", "is its folder mounted noexec? move it", e);
    }
  }

  /// A launcher that makes all of them, one line each on its stdout.
  public static ProcessBuilder now(Path launcher, Environment world) {
    return builder(launcher, world, "now");
  }

  private static ProcessBuilder builder(Path launcher, Environment world, String when) {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.environment().clear();
    builder.environment().putAll(world.variables());
    builder.environment().put(ASK, when);
    return builder.directory(world.home().toFile().isDirectory() ? world.home().toFile() : null);
  }
}
