package dev.victor.trading.feed;

import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A file that another program appends lines to. Only whole lines are read; half a line waits for
/// its end.
public final class LineFile {

  /// Whole lines from a place on.
  ///
  /// @param lines without their ends
  /// @param end the place behind the last of them
  public record Part(List<String> lines, long end) {}

  /// The first line may not be longer.
  private static final int LONGEST_HEAD = 1 << 16;

  /// Bytes of one part; no line may be longer.
  private static final int PART = 1 << 22;

  private final Path file;
  private final int part;

  /// The lines of a file.
  public LineFile(Path file) {
    this(file, PART);
  }

  /// A file that is read in parts of another size.
  LineFile(Path file, int part) {
    this.file = file;
    this.part = part;
  }

  /// How many bytes there are.
  public long length() throws IOException {
    return Files.size(file);
  }

  /// The first line, when it is whole.
  public Optional<String> head() throws IOException {
    return firstLine(bytes(0, LONGEST_HEAD));
  }

  private static Optional<String> firstLine(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return Optional.of(text(bytes, i));
      }
    }
    return Optional.empty();
  }

  /// What the first line is known by.
  public static String known(String head) {
    return ContentHash.of(head).hex();
  }

  /// The next whole lines; none when there is no more whole one.
  ///
  /// @throws IOException when a line is too long, too
  public Part from(long offset) throws IOException {
    byte[] bytes = bytes(offset, part);
    int last = bytes.length - 1;
    while (last >= 0 && bytes[last] != '\n') {
      last--;
    }
    if (last < 0) {
      if (bytes.length == part) {
        throw new IOException("a line longer than " + part + " bytes");
      }
      return new Part(List.of(), offset);
    }
    return new Part(text(bytes, last).lines().toList(), offset + last + 1);
  }

  private byte[] bytes(long offset, int most) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(offset);
      byte[] bytes = new byte[Math.clamp(in.length() - offset, 0, most)];
      int read = 0;
      while (read < bytes.length) {
        int more = in.read(bytes, read, bytes.length - read);
        if (more < 0) {
          return Arrays.copyOf(bytes, read);
        }
        read += more;
      }
      return bytes;
    }
  }

  private static String text(byte[] bytes, int end) {
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
