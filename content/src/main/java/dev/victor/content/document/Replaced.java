package dev.victor.content.document;

import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;

/// Keeps what a person wrote before it is overwritten, in `.victor/run/replaced`.
final class Replaced {

  private static final String FOLDER = "run/replaced";

  private Replaced() {}

  /// Keeps what a file held; the same content once only.
  ///
  /// @return where, below the workspace
  static String keep(Workspace workspace, RenderedFile file) {
    byte[] content = file.before();
    StateFolder.hide(workspace.state(), "/run/");
    Path copy =
        workspace
            .state()
            .resolve(FOLDER)
            .resolve(ContentHash.of(content).brief())
            .resolve(workspace.root().relativize(file.target().file()));
    AtomicFile.write(copy, content);
    return Slashed.of(workspace.root().relativize(copy));
  }
}
