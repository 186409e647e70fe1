package dev.victor.git.alias;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitTrouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The lock git takes before it writes one of its configuration files: a file beside it. While it
/// is ours, no `git config` writes what we would overwrite.
///
/// @param file the lock
record ConfigLock(Path file) implements AutoCloseable {

  /// Takes it.
  ///
  /// @throws dev.victor.core.failure.Failure when somebody has it
  static ConfigLock on(Path config) {
    try {
      Path real = Files.exists(config) ? config.toRealPath() : config.toAbsolutePath();
      Path lock = real.resolveSibling(real.getFileName() + ".lock");
      Files.createDirectories(lock.resolveSibling(""));
      return new ConfigLock(Files.createFile(lock));
    } catch (FileAlreadyExistsException e) {
      throw GitTrouble.locked(e.getFile());
    } catch (IOException e) {
      throw unwritable(config, e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static NeedsPerson unwritable(Path file, IOException e) {
    return new NeedsPerson(
        file.toString(),
        "cannot be written (" + e.getMessage() + ")",
        "make its folder writable, then try again",
        e);
  }
}
