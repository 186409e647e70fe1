package dev.victor.git.alias;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A home, a repository with a folder in it, and a launcher in an odd place that says how it was
/// called. Git runs as a person's git would, without ours around it.
final class Machine {

  static final List<String> VERBS = List.of("sync", "start", "prune", "undo", "policy");

  /// What a command answered.
  record Result(int exit, String out, String err) {}

  final Path root;
  final Path home;
  final Path work;
  final Map<String, String> variables = new HashMap<>();
  Optional<Path> launcher;

  Machine(Path folder) throws IOException {
    root = folder.toRealPath();
    home = Files.createDirectories(root.resolve("home"));
    work = Files.createDirectories(root.resolve("work"));
    launcher = Optional.of(launcher("it's \"my\" tools $HOME \\ #;%"));
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", home.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    git(work, "init", "-q", "-b", "main");
    Files.createDirectories(work.resolve("a b/-c"));
    Files.writeString(work.resolve("a b/-c/file"), "x\n");
    git(work, "add", "-A");
    git(
        work,
        "-c",
        "user.name=V",
        "-c",
        "user.email=v@example.com",
        "commit",
        "-q",
        "-m",
        "feat: one");
  }

  /// A stand-in for the launcher: prints where it runs, what git told it, and its arguments.
  Path launcher(String name) throws IOException {
    Path script = Files.createDirectories(root.resolve(name)).resolve("victor");
    Files.writeString(
        script,
        """
        #!/bin/sh
        printf 'in %s\\n' "$PWD"
        [ -z "${GIT_DIR-}" ] || printf 'GIT_DIR %s\\n' "$GIT_DIR"
        printf 'top %s\\n' "$(git rev-parse --show-toplevel)"
        printf 'changed %s\\n' "$(git status --porcelain --untracked-files=no | wc -l)"
        for word; do printf '[%s]\\n' "$word"; done
        exit 3
        """);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + script + " executable");
    }
    return script;
  }

  Environment environment(Path directory) {
    return new Environment(Map.copyOf(variables), directory, home, Clock.systemUTC(), launcher);
  }

  Aliases aliases() {
    return Aliases.of(environment(work), false, VERBS);
  }

  Aliases local() {
    return Aliases.of(environment(work), true, VERBS);
  }

  Result git(Path directory, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      Path err = Files.createTempFile(root, "err", "");
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      return new Result(exit, plain(out), plain(Files.readString(err)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// An outcome as people see it.
  Result told(Outcome outcome) {
    return told(outcome, false);
  }

  Result told(Outcome outcome, boolean json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    if (json) {
      console.text(Json.write(outcome.json()));
    } else {
      outcome.print(console);
    }
    return new Result(
        outcome.exit().number(),
        plain(out.toString(StandardCharsets.UTF_8)),
        plain(err.toString(StandardCharsets.UTF_8)));
  }

  private String plain(String text) {
    return text.replace(root.toString(), "DIR");
  }

  Path config(String content) throws IOException {
    return Files.writeString(home.resolve(".gitconfig"), content);
  }
}
