package dev.victor.core.workspace;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Keeps paths named by a (possibly foreign) `project.json` inside its workspace.
final class Inside {

  private Inside() {}

  static Path resolve(Path root, String relative) {
    Path path;
    try {
      path = root.resolve(relative).normalize();
    } catch (InvalidPathException e) {
      throw new BadInput(relative, "is no path", "name a file below the workspace", e);
    }
    if (!path.startsWith(root) || !real(path).startsWith(real(root))) {
      throw new BadInput(
          relative, "leads outside the workspace " + root, "name a file below the workspace");
    }
    return path;
  }

  /// The real place of a path whose last parts may not exist yet: links of what does exist are
  /// followed.
  private static Path real(Path path) {
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return path.toRealPath();
      }
      Path parent = path.getParent();
      Path name = path.getFileName();
      return parent == null || name == null ? path : real(parent).resolve(name);
    } catch (IOException e) {
      throw new BadInput(path.toString(), "cannot be followed", "remove the broken link", e);
    }
  }
}
