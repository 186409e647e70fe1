package dev.victor.cli.startup;

import dev.victor.cli.Cli;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Environment;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The training run of the AOT cache: plays the demo in a scratch folder and walks the hot commands
/// once more, in one JVM, and says nothing.
public final class Train {

  /// What is typed fifty times a day, and what hooks call.
  private static final List<String> HOT =
      List.of(
          "--version",
          "help",
          "git sync",
          "git sync --json",
          "docs render --check",
          "journal today",
          "journal report --period week",
          "today");

  private Train() {}

  /// Runs every hot command; fails with the first one that fails, so that no cache is made of a
  /// broken image.
  public static void main(String[] arguments) {
    try (Scratch scratch = Scratch.create()) {
      Environment world = world(scratch.folder());
      run(world, List.of("demo", scratch.folder().resolve("demo").toString()));
      Path workspace = scratch.folder().resolve("demo/alpha-notes");
      Environment inside =
          new Environment(world.variables(), workspace, world.home(), world.clock());
      HOT.forEach(command -> run(inside, List.of(command.split(" "))));
    }
  }

  /// The user's tools, but a home and settings of its own.
  private static Environment world(Path folder) {
    Environment process = Environment.ofProcess();
    Map<String, String> variables = new HashMap<>(process.variables());
    variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    return new Environment(Map.copyOf(variables), folder, folder, process.clock());
  }

  private static void run(Environment environment, List<String> words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int exit = new Cli(environment, new Console(nowhere, nowhere, Terminal.NONE)).run(words);
    if (exit != 0) {
      throw new IllegalStateException("the training run of " + words + " ended with " + exit);
    }
  }
}
