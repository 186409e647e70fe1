package dev.victor.content.schedule;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line of a crontab: a look every ten minutes, each in a process of its own.
final class CronLine {

  private CronLine() {}

  /// The line, without line feed. It ends with a comment for the shell, by which it is found again.
  static String of(Program program) {
    String variables =
        program.variables().entrySet().stream()
            .map(each -> each.getKey() + "=" + quoted(each.getValue()) + " ")
            .collect(Collectors.joining());
    String words =
        Stream.concat(program.words().stream(), Stream.of("--once"))
            .map(CronLine::quoted)
            .collect(Collectors.joining(" "));
    String command =
        "cd " + quoted(program.folder().toString()) + " && " + variables + words + " >/dev/null ";
    return "*/10 * * * * " + command.replace("%", "\\%") + end(program);
  }

  /// What the line ends with.
  static String end(Program program) {
    return "# " + program.unit();
  }

  /// The lines of a block with that of a project put in its place.
  static String put(String body, Program program) {
    return without(body, program) + of(program) + "\n";
  }

  /// The lines of a block without that of a project.
  static String without(String body, Program program) {
    return body.lines()
        .filter(line -> !line.endsWith(" " + end(program)))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9/._=:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
