package dev.victor.core.workspace;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `.victor`, whose `.gitignore` names what in it is nobody else's business.
public final class StateFolder {

  private StateFolder() {}

  /// Makes the folder where it is missing, and keeps a part of it out of git.
  ///
  /// @param pattern of a `.gitignore`, such as `/run/`; one that differs from it in slashes at its
  ///   ends alone is taken for the same
  /// @throws NeedsPerson when the folder cannot be written
  public static void hide(Path folder, String pattern) {
    Path ignore = folder.resolve(".gitignore");
    try {
      Files.createDirectories(folder);
      String text = Files.exists(ignore) ? Files.readString(ignore) : "";
      if (text.lines().map(StateFolder::bare).noneMatch(bare(pattern)::equals)) {
        AtomicFile.write(
            ignore, text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + pattern + "\n");
      }
    } catch (IOException e) {
      throw AtomicFile.unwritable(folder.toString(), e);
    }
  }

  private static String bare(String pattern) {
    return pattern.strip().replaceAll("^/|/$", "");
  }
}
