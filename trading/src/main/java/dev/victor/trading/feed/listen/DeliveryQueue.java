package dev.victor.trading.feed.listen;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.trading.feed.LineFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Posts on their way into the journal: a file that only grows, each line on the disk before the
/// post is answered. It belongs to one listener at a time, and knows a post that is sent again.
final class DeliveryQueue implements AutoCloseable {

  /// For how long the same words are the same post.
  static final Duration WINDOW = Duration.ofMinutes(10);

  /// A queue of this size is emptied at the start, once all of it is in the journal.
  private static final long LARGE = 4L << 20;

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Instant> recent = new HashMap<>();

  private DeliveryQueue(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Opens the queue of an account.
  ///
  /// @param taken how much of it is in the journal
  /// @throws NeedsPerson when another listener has it
  static DeliveryQueue open(Path file, long taken, Instant now) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (!isOurs(channel)) {
          throw new NeedsPerson(
              file.toString(),
              "another victor journal listen takes the posts of this account",
              "end that one first");
        }
        DeliveryQueue queue = new DeliveryQueue(file, channel);
        queue.prepare(taken, now);
        return queue;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be written", "make its folder writable", e);
    }
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Remembers the last posts, and ends a line that a full disk or a lost process left unfinished.
  private void prepare(long taken, Instant now) throws IOException {
    LineFile lines = new LineFile(file);
    long end = 0;
    for (LineFile.Part part = lines.from(0); part.end() > end; part = lines.from(end)) {
      end = part.end();
      for (String line : part.lines()) {
        sent(line)
            .filter(delivery -> delivery.at().isAfter(now.minus(WINDOW)))
            .ifPresent(delivery -> recent.put(delivery.key(), delivery.at()));
      }
    }
    boolean done = taken >= end && recent.isEmpty();
    channel.truncate(done && end > LARGE ? 0 : end);
  }

  /// A line that was damaged is told when it should go into the journal.
  private Optional<Delivery> sent(String line) {
    try {
      return Optional.of(Delivery.parse(line, file.toString()));
    } catch (BadInput damaged) {
      return Optional.empty();
    }
  }

  /// Puts a post on the disk.
  ///
  /// @return false when it is there already, sent a moment ago
  /// @throws IOException when it could not be stored; nothing of it is there then
  synchronized boolean add(Delivery delivery) throws IOException {
    recent.values().removeIf(at -> at.isBefore(delivery.at().minus(WINDOW)));
    if (recent.containsKey(delivery.key())) {
      return false;
    }
    long before = channel.size();
    try {
      ByteBuffer line = ByteBuffer.wrap((delivery.line() + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(before);
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(before);
      throw e;
    }
    recent.put(delivery.key(), delivery.at());
    return true;
  }

  /// Its lines.
  LineFile lines() {
    return new LineFile(file);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
