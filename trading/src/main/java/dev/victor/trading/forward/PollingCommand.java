package dev.victor.trading.forward;

import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.io.NullDevice;
import dev.victor.core.io.Scratch;
import dev.victor.core.json.Quoted;
import dev.victor.core.workspace.Environment;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program of the user's that prints bars as CSV. It is named in the user's own settings and
/// nowhere else: a project that came from a stranger starts nothing. Its words are handed over as
/// they are, through no shell.
///
/// @param environment whose variables it sees
/// @param folder it works in
/// @param words program and arguments
record PollingCommand(Environment environment, Path folder, List<String> words) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_MILLIS = 20;
  private static final long LARGEST = 64L << 20;
  private static final int TOLD = 200;

  /// As messages call it: the program alone, since arguments may hold a key.
  String name() {
    return words.getFirst();
  }

  /// What it printed; empty when it printed nothing.
  ///
  /// @throws OutsideFailed when it cannot be started, fails, takes too long or prints too much
  Optional<StatementFile> run() {
    try (Scratch scratch = Scratch.create()) {
      Path out = scratch.folder().resolve("out");
      Path err = scratch.folder().resolve("err");
      Process process = start(out, err);
      try {
        await(process, out);
      } finally {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      if (process.exitValue() != 0) {
        throw new OutsideFailed(
            name(),
            "ended with " + process.exitValue() + last(err),
            "try it by hand: it must print bars as CSV");
      }
      byte[] printed = Files.readAllBytes(out);
      return new String(printed, StandardCharsets.ISO_8859_1).isBlank()
          ? Optional.empty()
          : Optional.of(StatementFile.of(name(), printed, Optional.empty()));
    } catch (IOException e) {
      throw new OutsideFailed(
          name(), "cannot be run (" + e.getMessage() + ")", "check \"bars\" in your settings", e);
    }
  }

  private Process start(Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectInput(NullDevice.input())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment.variables());
    return builder.start();
  }

  private void await(Process process, Path out) throws IOException {
    try {
      long looks = PATIENCE.toMillis() / LOOK_MILLIS;
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (--looks < 0) {
          throw new OutsideFailed(
              name(), "took more than " + PATIENCE.toMinutes() + " minutes", "try it by hand");
        }
        if (Files.size(out) > LARGEST) {
          throw new OutsideFailed(
              name(), "printed more than " + (LARGEST >> 20) + " MB", "let it print new bars only");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideFailed(name(), "was interrupted", "run it again", e);
    }
  }

  private static String last(Path err) throws IOException {
    String text = Files.size(err) > LARGEST ? "" : Files.readString(err).strip();
    String line = text.substring(text.lastIndexOf('\n') + 1);
    return line.isEmpty()
        ? ""
        : ": " + Quoted.plain(line.substring(0, Math.min(TOLD, line.length())));
  }
}
