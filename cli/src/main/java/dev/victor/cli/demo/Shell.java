package dev.victor.cli.demo;

import dev.victor.core.console.Console;
import dev.victor.core.workspace.Environment;
import java.util.List;

/// Runs a command line as if it had been typed; given to the demo by the command tree it is a part
/// of.
@FunctionalInterface
public interface Shell {

  /// Runs the words after `victor` and answers the exit code.
  int run(Environment environment, Console console, List<String> words);
}
