package dev.victor.cli.features;

import dev.victor.cli.Main;
import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What was typed in a scenario, and what came of it.
public final class Typed {

  private final World world;
  private Answer last = new Answer(-1, "", "nothing was typed\n");
  private Map<String, String> atFirst = Map.of();
  private Map<String, String> before = Map.of();

  /// Nothing yet.
  public Typed(World world) {
    this.world = world;
  }

  Answer last() {
    return last;
  }

  /// How things were before the first command, and before the last.
  Map<String, String> atFirst() {
    return atFirst;
  }

  Map<String, String> before() {
    return before;
  }

  /// Types a line in a folder.
  void line(String line, Path folder) {
    remember();
    List<String> words = Words.of(line);
    if (words.getFirst().equals("victor")) {
      List<String> rest = words.subList(1, words.size());
      last =
          Launcher.path()
              .map(launcher -> Processes.run(command(launcher, rest), folder, world.variables()))
              .orElseGet(() -> here(rest, folder));
    } else {
      last = Processes.run(words, folder, world.variables());
    }
  }

  /// Types a line for `victor` in a process group of its own, which somebody may kill.
  void lineToBeKilled(String line) {
    remember();
    Path launcher = Launcher.path().orElseThrow();
    List<String> command = new ArrayList<>(List.of("setsid", "--wait"));
    List<String> words = Words.of(line);
    command.addAll(command(launcher, words.subList(1, words.size())));
    last = Processes.run(command, world.here(), world.variables());
  }

  private void remember() {
    before = State.of(world);
    if (atFirst.isEmpty()) {
      atFirst = before;
    }
  }

  private static List<String> command(Path launcher, List<String> rest) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(rest);
    return command;
  }

  private Answer here(List<String> words, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path home = Path.of(world.variables().get("HOME"));
    Environment environment =
        new Environment(Map.copyOf(world.variables()), folder, home, Clock.systemUTC());
    int exit = Main.run(words, environment, out, err);
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
