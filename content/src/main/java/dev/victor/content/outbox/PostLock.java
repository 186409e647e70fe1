package dev.victor.content.outbox;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.http.Pause;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// One command that sends at a time. The lock is the system's and ends with the process, however
/// that ends.
final class PostLock implements AutoCloseable {

  private static final Duration STEP = Duration.ofMillis(100);
  private static final int STEPS = 300;

  private final FileChannel channel;

  private PostLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock, and waits half a minute for it.
  ///
  /// @throws NeedsPerson when another command keeps it longer
  static PostLock take(Outbox outbox, Pause pause) {
    Path file = outbox.folder().resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      for (int step = 0; step < STEPS; step++) {
        if (isTaken(channel)) {
          return new PostLock(channel);
        }
        pause.last(STEP);
      }
      channel.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be written", "make its folder writable", e);
    }
    throw new NeedsPerson(
        null, "another victor post is sending", "wait until it has ended, then try again");
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException held) {
      return false;
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
