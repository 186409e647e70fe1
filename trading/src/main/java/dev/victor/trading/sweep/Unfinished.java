package dev.victor.trading.sweep;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The finished variants of a sweep that is not: `.victor/sweeps/HASH.rows`, by the hash of its
/// plan. Written from the second second on, once a second, so that a sweep that is killed goes on
/// where it was; gone when the sweep is done. Of two at once, one writes.
final class Unfinished implements AutoCloseable {

  private static final long EVERY_NANOS = 1_000_000_000L;

  private final Workspace workspace;
  private final String name;
  private final Path file;
  private final StringBuilder waiting = new StringBuilder();
  private final long every;
  private long next;
  private @Nullable FileChannel channel;
  private boolean others;
  private boolean done;

  Unfinished(Workspace workspace, String plan, Shard shard) {
    this(workspace, plan, shard, EVERY_NANOS);
  }

  /// @param every so many nanoseconds what waits is written
  Unfinished(Workspace workspace, String plan, Shard shard, long every) {
    this.workspace = workspace;
    String part = shard.equals(Shard.ALL) ? "" : "-" + shard.number() + "of" + shard.count();
    this.name = ".victor/sweeps/" + plan + part + ".rows";
    this.file = workspace.inside(name);
    this.every = every;
    this.next = System.nanoTime() + every;
  }

  /// Hands over what was finished before.
  void finished(int figures, int variants, Consumer<Row> to) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      String text = Files.readString(file);
      // What was cut off while it was written has no line feed.
      text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .forEach(line -> Row.read(line, figures, variants).ifPresent(to));
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// Keeps a row, soon.
  synchronized void add(Row row) {
    if (others) {
      return;
    }
    waiting.append(row.text()).append('\n');
    if (System.nanoTime() >= next) {
      write();
      next = System.nanoTime() + every;
    }
  }

  private void write() {
    try {
      FileChannel to = open();
      if (to != null) {
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
      }
      waiting.setLength(0);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private @Nullable FileChannel open() throws IOException {
    if (channel == null) {
      StateFolder.hide(workspace.state(), "/sweeps/");
      Files.createDirectories(workspace.inside(".victor/sweeps"));
      FileChannel opened =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      if (opened.tryLock() == null) {
        opened.close();
        others = true;
        return null;
      }
      opened.position(whole(opened));
      channel = opened;
    }
    return channel;
  }

  /// Where the last whole line ends; what stands behind it is cut off.
  private static long whole(FileChannel of) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(of.size(), 1 << 16));
    long from = of.size() - bytes.capacity();
    of.read(bytes, from);
    for (int i = bytes.position() - 1; i >= 0; i--) {
      if (bytes.get(i) == '\n') {
        of.truncate(from + i + 1);
        return from + i + 1;
      }
    }
    of.truncate(from);
    return from;
  }

  /// Says that all of it is finished: nothing need be kept.
  void done() {
    done = true;
  }

  @Override
  public synchronized void close() {
    try {
      if (channel != null) {
        if (!done) {
          write();
        }
        channel.close();
      }
      if (done && !others) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private NeedsPerson trouble(IOException e) {
    return new NeedsPerson(name, "cannot be written or read", "make the workspace writable", e);
  }
}
