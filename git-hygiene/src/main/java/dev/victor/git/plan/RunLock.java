package dev.victor.git.plan;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One command that changes the repository at a time in a work tree. The lock is the system's and
/// ends with the process, however that ends.
public final class RunLock implements AutoCloseable {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock.
  ///
  /// @throws NeedsPerson when another command has it, or nothing can be written
  public static RunLock take(Path gitDir) {
    Path file = gitDir.resolve("victor").resolve("running");
    try {
      Files.createDirectories(file.resolveSibling(""));
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new NeedsPerson(
            null,
            "another victor git command is running here",
            "wait until it has ended, then try again");
      }
      return new RunLock(channel);
    } catch (IOException e) {
      String why = e.getClass().getSimpleName().replace("Exception", "");
      throw new NeedsPerson(
          gitDir.toString(),
          "cannot be written (" + why + ")",
          "make the git folder writable, then try again",
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
