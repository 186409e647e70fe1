package dev.victor.core.workspace;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Programs on the `PATH`. Windows knows them by endings that nobody types, which `PATHEXT` lists.
final class Programs {

  private Programs() {}

  /// The first one of that name.
  ///
  /// @param directory where relative folders are
  /// @param folders of the `PATH`
  /// @param endings of `PATHEXT`; empty where programs have none
  static Optional<Path> find(String name, Path directory, String folders, String endings) {
    for (String folder : folders.split(File.pathSeparator, -1)) {
      if (!folder.isEmpty()) {
        for (String ending : (";" + endings).split(";", -1)) {
          Path file = directory.resolve(folder).resolve(name + ending);
          if (Files.isExecutable(file) && !Files.isDirectory(file)) {
            return Optional.of(file);
          }
        }
      }
    }
    return Optional.empty();
  }
}
