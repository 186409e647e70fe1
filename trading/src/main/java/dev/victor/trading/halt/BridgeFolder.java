package dev.victor.trading.halt;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Settings;
import java.nio.file.Path;

/// Where files for an expert advisor lie: a folder of the user's, with one folder a strategy.
public final class BridgeFolder {

  private BridgeFolder() {}

  /// The folder of a strategy.
  ///
  /// @param typed a value of `bridges` in the user's settings
  /// @throws BadInput when it is no absolute path
  public static Path of(Environment environment, String typed, String strategy) {
    Path folder =
        typed.startsWith("~/") ? environment.home().resolve(typed.substring(2)) : Path.of(typed);
    if (!folder.isAbsolute()) {
      throw new BadInput(
          Settings.file(environment).toString(),
          "bridges: \"" + typed + "\" is no absolute path",
          "begin it with / or ~/");
    }
    return folder.normalize().resolve(strategy);
  }
}
