package dev.victor.content.schedule;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be run, where, and with which variables.
///
/// @param id of the project
/// @param name of the project, for people
/// @param launcher of victor, absolute
/// @param folder of the workspace, absolute
/// @param options of `victor log watch`
/// @param variables that the launcher needs to find Java and git
/// @param settings the user's own settings of victor
record Program(
    String id,
    String name,
    Path launcher,
    Path folder,
    List<String> options,
    Map<String, String> variables,
    Path settings) {

  static Program of(Session session, List<String> options) {
    Environment world = session.environment();
    Project project = session.workspace().project();
    Map<String, String> variables = new LinkedHashMap<>();
    for (String name : List.of("PATH", "JAVA_HOME")) {
      world.variable(name).ifPresent(value -> variables.put(name, oneLine(value)));
    }
    Path launcher = world.requireLauncher();
    oneLine(launcher.toString());
    oneLine(session.workspace().root().toString());
    return new Program(
        project.project().id(),
        project.project().name().replaceAll("\\p{Cntrl}", " "),
        launcher,
        session.workspace().root(),
        options,
        variables,
        world.settings());
  }

  /// A file of lines has no place for a path with a line break.
  private static String oneLine(String text) {
    if (text.codePoints().anyMatch(Character::isISOControl) || text.endsWith("\\")) {
      throw new BadInput(
          text.replaceAll("\\p{Cntrl}", "?"),
          "has control characters or ends with a backslash",
          "move it to a folder without them");
    }
    return text;
  }

  /// What units, agents and lines of this project are called.
  String unit() {
    return "victor-log-" + id;
  }

  /// The words of the command line.
  List<String> words() {
    List<String> words = new ArrayList<>(List.of(launcher.toString(), "log", "watch"));
    words.addAll(options);
    return words;
  }
}
