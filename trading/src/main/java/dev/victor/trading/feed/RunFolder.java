package dev.victor.trading.feed;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `.victor/run`, where live links remember how far they came; git does not see it.
public final class RunFolder {

  private static final String IGNORED = "/run/";

  private RunFolder() {}

  /// Where a file of it is; a link may not lead it out of the workspace.
  public static Path file(Workspace workspace, String name) {
    return workspace.inside(".victor/run/" + name);
  }

  /// Makes the folder, and keeps it out of git.
  ///
  /// @throws NeedsPerson when it cannot be made
  public static void prepare(Workspace workspace) {
    StateFolder.hide(workspace.state(), IGNORED);
    Path folder = workspace.inside(".victor/run");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw AtomicFile.unwritable(folder.toString(), e);
    }
  }
}
