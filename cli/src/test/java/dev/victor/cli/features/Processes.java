package dev.victor.cli.features;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts processes and waits for them, not for ever.
final class Processes {

  private static final long SECONDS = 120;

  private Processes() {}

  /// Runs a command that sees nothing but these variables, and no input. Its words go through
  /// files, so that nobody it leaves behind can make us wait.
  static Answer run(List<String> command, Path folder, Map<String, String> variables) {
    try {
      Path out = Files.createTempFile("victor-feature", ".out");
      Path err = Files.createTempFile("victor-feature", ".err");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        int exit = end(builder.start(), command);
        return new Answer(exit, Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(Process process, List<String> command) {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("no end after " + SECONDS + " s: " + command);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + command, e);
    }
  }
}
