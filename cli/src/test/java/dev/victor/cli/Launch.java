package dev.victor.cli;

import dev.victor.cli.schema.SchemaCommand;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import victor.fixtures.Answers;

/// Runs command lines in this JVM, in a folder and at a time of the test's choice.
final class Launch {

  /// Sunday noon, in UTC.
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Path folder;
  private Terminal terminal = Terminal.NONE;

  private Launch(Path folder) {
    this.folder = folder;
  }

  static Launch in(Path folder) {
    return new Launch(folder);
  }

  Launch on(Terminal other) {
    terminal = other;
    return this;
  }

  /// What a command line left behind.
  ///
  /// @param exit exit code
  /// @param out stdout
  /// @param err stderr
  record Result(int exit, String out, String err) {}

  Result victor(String commandLine) {
    return victor(List.of(commandLine.split(" ")));
  }

  Result victor(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            terminal);
    int exit = new Cli(environment(), console).run(words);
    Result result =
        new Result(
            exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    if (words.contains("--json")) {
      check(words, result);
    }
    return result;
  }

  /// What is printed for scripts is what its schema says, also when it is a failure.
  private static void check(List<String> words, Result result) {
    if (result.out().contains("\"error\" : {") && result.exit() > 1) {
      Answers.checkFailure(SchemaCommand.class, result.out());
    } else if (Typed.of(words) instanceof Typed.Run run) {
      Answers.check(run.command(), result.out());
    }
  }

  private Environment environment() {
    Map<String, String> variables = new HashMap<>();
    variables.put("PATH", String.valueOf(System.getenv("PATH")));
    variables.put("HOME", folder.resolve("home").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    return new Environment(
        variables, folder, folder.resolve("home"), Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
