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
import java.util.Optional;

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
    if (!words.getFirst().equals("victor")) {
      last = Processes.run(words, folder, world.variables());
    } else if (Launcher.path().isPresent()) {
      last = Processes.run(command(words), folder, world.variables());
    } else {
      last = here(words.subList(1, words.size()), folder);
    }
  }

  /// Types a line for `victor` in a process group of its own, which somebody may kill.
  void lineToBeKilled(String line) {
    remember();
    List<String> command = new ArrayList<>(List.of("setsid", "--wait"));
    command.addAll(command(Words.of(line)));
    last = Processes.run(command, world.here(), world.variables());
  }

  private void remember() {
    before = State.of(world);
    if (atFirst.isEmpty()) {
      atFirst = before;
    }
  }

  private List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(words);
    command.set(0, world.victor().toString());
    return command;
  }

  private Answer here(List<String> words, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> variables = Map.copyOf(world.variables());
    Environment environment =
        new Environment(
            variables,
            folder,
            Path.of(variables.get("HOME")),
            Clock.systemUTC(),
            Optional.of(world.victor()));
    int exit = Main.run(words, environment, out, err);
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
