package dev.victor.content.agent;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One agent at a time in a workspace. The lock is the system's and ends with the process, however
/// that ends; who has it stands in the file.
final class WatchLock implements AutoCloseable {

  private static final int LONGEST = 100;

  private final FileChannel channel;

  private WatchLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock; empty when another process has it.
  ///
  /// @param folder of the agent, which is there
  static Optional<WatchLock> take(Path folder, Instant now) {
    Path file = folder.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      String words = "process " + ProcessHandle.current().pid() + ", since " + now;
      channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new WatchLock(channel));
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be written", "make its folder writable", e);
    }
  }

  /// Who has the lock, as it says itself.
  static String holder(Path folder) {
    try {
      String words = Files.readString(folder.resolve("lock"), StandardCharsets.UTF_8);
      return words.matches("process [0-9]+, since [0-9TZ:.-]+") && words.length() < LONGEST
          ? words
          : "another process";
    } catch (IOException gone) {
      return "another process";
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
