package dev.victor.content.input;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What was found at a path, in a form that can be stored and compared with what is there later.
public sealed interface Trace {

  /// To compare bytes is cheaper at start-up than to hash them, until there are many.
  int FEW = 64 * 1024;

  /// Whether the same is there now.
  boolean holds(Path path) throws IOException;

  /// Stores this trace.
  void store(DataOutputStream out) throws IOException;

  /// The trace of a file, or of none.
  static Trace of(Optional<byte[]> content) {
    return content.map(Trace::of).orElse(new Absent());
  }

  /// The trace of a file.
  static Trace of(byte[] content) {
    return content.length <= FEW
        ? new Small(content)
        : new Large(content.length, ContentHash.of(content).hex());
  }

  /// A trace that was stored.
  ///
  /// @throws IOException when it is none
  static Trace read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case Absent.KIND -> new Absent();
      case Small.KIND -> Small.read(in);
      case Large.KIND -> new Large(in.readInt(), in.readUTF());
      case Listing.KIND -> Listing.read(in);
      default -> throw new IOException("no trace is of kind " + kind);
    };
  }

  /// There was no file.
  record Absent() implements Trace {
    static final byte KIND = 0;

    @Override
    public boolean holds(Path path) {
      return !Files.isRegularFile(path);
    }

    @Override
    public void store(DataOutputStream out) throws IOException {
      out.writeByte(KIND);
    }
  }

  /// A file of a few bytes.
  final class Small implements Trace {
    static final byte KIND = 1;

    private final byte[] content;

    private Small(byte[] content) {
      this.content = content.clone();
    }

    private static Small read(DataInputStream in) throws IOException {
      int length = in.readInt();
      if (length < 0 || length > FEW) {
        throw new IOException("not that few bytes");
      }
      byte[] content = in.readNBytes(length);
      if (content.length < length) {
        throw new IOException("cut off");
      }
      return new Small(content);
    }

    @Override
    public boolean holds(Path path) throws IOException {
      return Files.isRegularFile(path)
          && Files.size(path) == content.length
          && Arrays.equals(Files.readAllBytes(path), content);
    }

    @Override
    public void store(DataOutputStream out) throws IOException {
      out.writeByte(KIND);
      out.writeInt(content.length);
      out.write(content);
    }
  }

  /// A file of many bytes.
  ///
  /// @param size in bytes
  /// @param hash SHA-256 of its content in hexadecimal digits
  record Large(int size, String hash) implements Trace {
    static final byte KIND = 2;

    @Override
    public boolean holds(Path path) throws IOException {
      if (!Files.isRegularFile(path) || Files.size(path) != size) {
        return false;
      }
      try (InputStream content = Files.newInputStream(path)) {
        return ContentHash.of(content).hex().equals(hash);
      }
    }

    @Override
    public void store(DataOutputStream out) throws IOException {
      out.writeByte(KIND);
      out.writeInt(size);
      out.writeUTF(hash);
    }
  }

  /// The names of what lay in a folder.
  ///
  /// @param names in order; none when there was no folder
  record Listing(List<String> names) implements Trace {
    static final byte KIND = 3;
    private static final int MOST = 100_000;

    /// Copies the names.
    public Listing {
      names = List.copyOf(names);
    }

    private static Listing read(DataInputStream in) throws IOException {
      int count = in.readInt();
      if (count < 0 || count > MOST) {
        throw new IOException("not that many names");
      }
      List<String> names = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        names.add(in.readUTF());
      }
      return new Listing(names);
    }

    @Override
    public boolean holds(Path path) throws IOException {
      try {
        return Inputs.listed(path.toString(), path).equals(names);
      } catch (BadInput unreadable) {
        throw new IOException(unreadable);
      }
    }

    @Override
    public void store(DataOutputStream out) throws IOException {
      out.writeByte(KIND);
      out.writeInt(names.size());
      for (String name : names) {
        out.writeUTF(name);
      }
    }
  }
}
