package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.GZIPInputStream;

/// Where the bytes of a statement come from. They may be read more than once and must be the same
/// each time.
sealed interface Source {

  long size() throws IOException;

  InputStream open() throws IOException;

  /// Fails when the bytes are no longer those that were read first.
  void checkUnchanged(String name) throws IOException;

  /// A file, unpacked while it is read when it is one of gzip.
  static Source of(Path path) throws IOException {
    OnDisk file = OnDisk.of(path);
    try (InputStream in = file.open()) {
      byte[] head = in.readNBytes(2);
      boolean packed = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
      return packed ? new Gzipped(file) : file;
    }
  }

  /// A file that is already in memory.
  final class Bytes implements Source {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void checkUnchanged(String name) {
      // memory does not change
    }
  }

  /// A file on disk, which another program may write to at any time.
  record OnDisk(Path path, long size, FileTime modified) implements Source {
    static OnDisk of(Path path) throws IOException {
      return new OnDisk(path, Files.size(path), Files.getLastModifiedTime(path));
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public void checkUnchanged(String name) throws IOException {
      if (!of(path).equals(this)) {
        throw new BadInput(
            name,
            "was written to while it was read",
            "nothing was stored; let the export finish, then try again");
      }
    }
  }

  /// A packed file. What is in it may be a thousand times as long: more than `MOST` is not read.
  record Gzipped(OnDisk file) implements Source {

    private static final long MOST = 2L << 30;

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public InputStream open() throws IOException {
      InputStream packed = file.open();
      try {
        return new Capped(new GZIPInputStream(packed, 1 << 16));
      } catch (IOException e) {
        packed.close();
        throw e;
      }
    }

    @Override
    public void checkUnchanged(String name) throws IOException {
      file.checkUnchanged(name);
    }

    private static final class Capped extends FilterInputStream {
      private long left = MOST;

      Capped(InputStream in) {
        super(in);
      }

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
          throw new IOException("unpacked it is larger than " + (MOST >> 20) + " MB");
        }
        return count;
      }
    }
  }

  /// What went wrong with a file, in words.
  static BadInput trouble(String name, IOException e) {
    return switch (e) {
      case NoSuchFileException none ->
          new BadInput(name, "there is no such file", "check the path", none);
      case AccessDeniedException denied ->
          new BadInput(
              name, "may not be read", "give yourself read permission, e.g. chmod u+r", denied);
      default -> new BadInput(name, "cannot be read (" + e.getMessage() + ")", "copy it again", e);
    };
  }
}
