package dev.victor.git.alias;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitTrouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The lock git takes before it writes one of its configuration files: a file beside it. While it
/// is ours, no `git config` writes what we would overwrite.
final class ConfigLock {

  private ConfigLock() {}

  /// Does something to a configuration file while no git may.
  ///
  /// @throws dev.victor.core.failure.Failure when somebody has the lock
  static void during(Path config, Runnable work) {
    try {
      Path real = Files.exists(config) ? config.toRealPath() : config.toAbsolutePath();
      Path lock = real.resolveSibling(real.getFileName() + ".lock");
      Files.createDirectories(lock.resolveSibling(""));
      take(lock);
      try {
        work.run();
      } finally {
        Files.deleteIfExists(lock);
      }
    } catch (IOException e) {
      throw new NeedsPerson(
          config.toString(),
          "cannot be locked (" + e.getMessage() + ")",
          "make its folder writable, then try again",
          e);
    }
  }

  private static void take(Path lock) throws IOException {
    try {
      Files.createFile(lock);
    } catch (FileAlreadyExistsException e) {
      throw GitTrouble.locked(lock.toString());
    }
  }
}
