package dev.victor.core.io;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. A
/// reader sees the old content or the new, never a mixture; a killed process leaves the old one.
public final class AtomicFile {

  private static final Set<PosixFilePermission> OWN =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> NEW =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.OTHERS_READ);

  private AtomicFile() {}

  /// Writes `text` as UTF-8; a file that already holds it is left untouched, its time stamp too.
  ///
  /// @return whether the file changed
  /// @throws NeedsPerson when the folder or file cannot be written
  public static boolean write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes `text` as UTF-8 to a file that only the user may read and write, from its first moment.
  ///
  /// @return whether the file changed
  /// @throws NeedsPerson when the folder or file cannot be written
  public static boolean writePrivate(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8), OWN);
  }

  /// Writes `content`; a file that already holds it is left untouched, its time stamp too.
  ///
  /// @return whether the file changed
  /// @throws NeedsPerson when the folder or file cannot be written
  public static boolean write(Path file, byte[] content) {
    return write(file, content, NEW);
  }

  private static boolean write(Path file, byte[] content, Set<PosixFilePermission> fresh) {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
      if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
        return false;
      }
      Path folder = target.toAbsolutePath().getParent();
      if (folder == null) {
        throw new IOException("a file system root is no file");
      }
      Files.createDirectories(folder);
      replace(folder, target, content, fresh);
      return true;
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(),
          "cannot be written (" + reason(e) + ")",
          "make its folder writable or free some space, then run the command again",
          e);
    }
  }

  private static void replace(
      Path folder, Path target, byte[] content, Set<PosixFilePermission> fresh) throws IOException {
    Path temporary = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      permissions(target, temporary, fresh);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Keeps the permissions of what is replaced; a new file gets `fresh`.
  private static void permissions(Path target, Path temporary, Set<PosixFilePermission> fresh)
      throws IOException {
    if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> wanted =
        Files.exists(target, LinkOption.NOFOLLOW_LINKS)
            ? Files.getPosixFilePermissions(target)
            : fresh;
    Files.setPosixFilePermissions(temporary, wanted);
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
  }
}
