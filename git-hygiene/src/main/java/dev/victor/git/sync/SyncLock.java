package dev.victor.git.sync;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One sync at a time in a work tree. The lock is the system's and ends with the process, however
/// that ends.
final class SyncLock implements AutoCloseable {

  private final FileChannel channel;

  private SyncLock(FileChannel channel) {
    this.channel = channel;
  }

  static SyncLock take(Path gitDir) {
    Path file = gitDir.resolve("victor").resolve("running");
    try {
      Files.createDirectories(file.resolveSibling(""));
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new NeedsPerson(
            null,
            "another victor git sync is running here",
            "wait until it has ended, then sync again");
      }
      return new SyncLock(channel);
    } catch (IOException e) {
      String why = e.getClass().getSimpleName().replace("Exception", "");
      throw new NeedsPerson(
          gitDir.toString(),
          "cannot be written (" + why + ")",
          "make the git folder writable, then sync again",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException held) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("a lock could not be let go", e);
    }
  }
}
