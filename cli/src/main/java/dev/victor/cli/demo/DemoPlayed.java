package dev.victor.cli.demo;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.List;

/// A demo that was shown.
///
/// @param workspace where to go on playing
/// @param scenes what was run
record DemoPlayed(String workspace, List<Scene> scenes) implements Outcome {

  /// One command with what it said.
  ///
  /// @param command as typed
  /// @param exit its exit code
  /// @param output everything it printed
  record Scene(String command, int exit, String output) {}

  @Override
  public ExitCode exit() {
    return scenes.stream().allMatch(scene -> scene.exit() == 0)
        ? ExitCode.OK
        : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    console.line("");
    for (Scene scene : scenes) {
      if (scene.exit() != 0) {
        console.line(
            scene.command() + " ended with " + scene.exit() + ", which it should not have");
      }
    }
    console.line("Try next:");
    console.line("  cd " + workspace + " && git log --oneline --graph --all");
    console.line("  in your own repository: victor init, then victor docs render");
    console.line("  victor help");
  }

  @Override
  public Object json() {
    return this;
  }
}
