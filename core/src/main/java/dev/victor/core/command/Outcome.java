package dev.victor.core.command;

import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;

/// What a command answers: text for people, the same facts as one object for scripts, and an exit
/// code.
public interface Outcome {

  /// How the command ends; [ExitCode#OK] unless a check said no or a person is needed.
  default ExitCode exit() {
    return ExitCode.OK;
  }

  /// Prints the answer for people.
  void print(Console console);

  /// The answer for scripts: a record, map, list, string or number that Jackson can write.
  Object json();

  /// Prints the answer for scripts: one object, unless the command answered line by line as it
  /// went.
  default void printJson(Console console) {
    console.text(Json.write(json()));
  }
}
