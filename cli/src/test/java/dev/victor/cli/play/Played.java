package dev.victor.cli.play;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.console.Json;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.fixtures.Answers;

/// What a command said.
///
/// @param exit number for the shell
/// @param out stdout
/// @param err stderr
/// @param json the answer for scripts
public record Played(int exit, String out, String err, String json) {

  /// A folder to play in.
  ///
  /// @param folder working directory
  /// @param home home folder
  /// @param variables on top of PATH and a fixed zone
  /// @param answers typed on a pretended terminal; null without one
  public record Place(Path folder, Path home, Map<String, String> variables, String answers) {

    /// Without a terminal.
    public static Place of(Path folder, Path home) {
      return new Place(folder, home, Map.of(), null);
    }

    /// With somebody at a terminal who types `lines`.
    public Place typing(String lines) {
      return new Place(folder, home, variables, lines);
    }

    /// In another folder.
    public Place at(Path other) {
      return new Place(other, home, variables, answers);
    }

    /// With one more variable.
    public Place with(String name, String value) {
      Map<String, String> more = new HashMap<>(variables);
      more.put(name, value);
      return new Place(folder, home, more, answers);
    }

    /// The environment of the command: nothing of the machine but PATH.
    public Environment environment() {
      Map<String, String> all = new HashMap<>();
      all.put("PATH", System.getenv("PATH"));
      all.put("HOME", home.toString());
      all.put("TZ", "Europe/Berlin");
      all.put("GIT_CONFIG_NOSYSTEM", "1");
      all.putAll(variables);
      Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
      return new Environment(all, folder, home, clock);
    }

    /// Plays a command.
    public Played play(Command command, String... words) {
      var out = new ByteArrayOutputStream();
      var err = new ByteArrayOutputStream();
      Terminal terminal =
          answers == null ? Terminal.NONE : new Terminal(true, true, true, false, 80);
      Console console =
          new Console(
              new ByteArrayInputStream(
                  (answers == null ? "" : answers).getBytes(StandardCharsets.UTF_8)),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              terminal);
      command.arguments().parse("victor", List.of(words));
      Outcome outcome = command.run(new Session(environment(), console));
      Answers.check(command, outcome);
      outcome.print(console);
      return new Played(
          outcome.exit().number(),
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8),
          Json.write(outcome.json()));
    }

    /// Runs git here, which must succeed.
    public Place git(String... words) {
      String[] line = new String[words.length + 1];
      line[0] = "git";
      System.arraycopy(words, 0, line, 1, words.length);
      ProcessBuilder git = new ProcessBuilder(line).directory(folder.toFile());
      git.environment().clear();
      git.environment().putAll(environment().variables());
      git.redirectErrorStream(true);
      try {
        Process process = git.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
          throw new IllegalStateException(String.join(" ", line) + ": " + said);
        }
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    /// Writes a file below the folder.
    public Place file(String name, String text) {
      try {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// Reads a file below the folder.
    public String read(String name) {
      try {
        return Files.readString(folder.resolve(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
