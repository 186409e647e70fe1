package dev.victor.content.agent;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.Map;

/// The end of watching. What happened was told as it happened.
///
/// @param exit the worst that a single look ended with; a watch that was stopped ended well
/// @param quiet whether there was one look only, and nothing to say
public record WatchEnd(ExitCode exit, boolean quiet) implements Outcome {

  @Override
  public void print(Console console) {
    if (quiet) {
      console.line("nothing new");
    }
  }

  @Override
  public Object json() {
    return Map.of();
  }

  /// Everything was told line by line.
  @Override
  public void printJson(Console console) {
    console.flush();
  }
}
