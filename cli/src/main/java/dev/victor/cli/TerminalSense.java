package dev.victor.cli;

import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;

/// What is known of the terminal, from the launcher and the usual variables.
final class TerminalSense {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 500;

  private TerminalSense() {}

  /// @param descriptors the numbers of stdin, stdout and stderr that are terminals, such as `012`;
  ///   the launcher asks the shell, since asking from here costs start-up time
  static Terminal of(Environment environment, String descriptors) {
    boolean out = descriptors.contains("1");
    boolean err = descriptors.contains("2") && !dumb(environment);
    return new Terminal(
        out, err, out && descriptors.contains("0"), colour(environment, out), width(environment));
  }

  /// NO_COLOR wins, then CLICOLOR_FORCE, then CLICOLOR=0 and a dumb terminal switch it off
  /// (no-color.org, bixense.com/clicolors).
  private static boolean colour(Environment environment, boolean terminal) {
    if (environment.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (environment.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    return terminal
        && !environment.variable("CLICOLOR").filter("0"::equals).isPresent()
        && !dumb(environment);
  }

  /// A terminal that obeys nothing: a line drawn over another would be seen beside it.
  private static boolean dumb(Environment environment) {
    return environment.variable("TERM").filter("dumb"::equals).isPresent();
  }

  private static int width(Environment environment) {
    return environment
        .variable("COLUMNS")
        .filter(columns -> columns.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .map(columns -> Math.clamp(columns, NARROWEST, WIDEST))
        .orElse(80);
  }
}
