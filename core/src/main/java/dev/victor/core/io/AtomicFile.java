package dev.victor.core.io;

import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/// Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it. A
/// reader sees the old content or the new, never a mixture; a killed process leaves the old one.
public final class AtomicFile {

  /// Writes the content of a file to a stream, which it need not close.
  public interface Filling {
    /// Writes all of it.
    void fill(OutputStream to) throws IOException;
  }

  private AtomicFile() {}

  /// Writes `text` as UTF-8; a file that already holds it is left untouched, its time stamp too.
  ///
  /// @return whether the file changed
  /// @throws NeedsPerson when the folder or file cannot be written
  public static boolean write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes `content`; a file that already holds it is left untouched, its time stamp too.
  ///
  /// @return whether the file changed
  /// @throws NeedsPerson when the folder or file cannot be written
  public static boolean write(Path file, byte[] content) {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
      if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
        return false;
      }
      replace(target, to -> to.write(content), AtomicFile::permissions);
      return true;
    } catch (IOException e) {
      throw unwritable(file.toString(), e);
    }
  }

  /// Writes a file, however long it is.
  ///
  /// @throws NeedsPerson when the folder or file cannot be written
  public static void write(Path file, Filling content) {
    try {
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
      replace(target, content, AtomicFile::permissions);
    } catch (IOException e) {
      throw unwritable(file.toString(), e);
    }
  }

  /// Writes a file that only its owner may read, however long it is.
  ///
  /// @throws NeedsPerson when the folder or file cannot be written
  public static void writePrivate(Path file, Filling content) {
    try {
      replace(
          Files.isSymbolicLink(file) ? file.toRealPath() : file,
          content,
          (target, temporary) -> {}); // temporary files are the owner's alone
    } catch (IOException e) {
      throw unwritable(file.toString(), e);
    }
  }

  /// Writes `text` as UTF-8 to a file that only its owner may read.
  ///
  /// @throws NeedsPerson when the folder or file cannot be written
  public static void writePrivate(Path file, String text) {
    writePrivate(file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// The failure of a file or folder that cannot be written.
  ///
  /// @param where what messages call it
  public static NeedsPerson unwritable(String where, IOException e) {
    return new NeedsPerson(
        where,
        "cannot be written (" + reason(e) + ")",
        "make its folder writable or free some space, then run the command again",
        e);
  }

  /// Decides who may read a new file, before it takes its name.
  private interface Permissions {
    void set(Path target, Path temporary) throws IOException;
  }

  private static void replace(Path target, Filling content, Permissions permissions)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("a file system root is no file");
    }
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "." + target.getFileName() + ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        content.fill(Channels.newOutputStream(channel));
        channel.force(true);
      }
      permissions.set(target, temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// Keeps the permissions of what is replaced; a new file gets what the user's umask would give.
  private static void permissions(Path target, Path temporary) throws IOException {
    if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> wanted =
        Files.exists(target, LinkOption.NOFOLLOW_LINKS)
            ? Files.getPosixFilePermissions(target)
            : Set.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
    Files.setPosixFilePermissions(temporary, wanted);
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
  }
}
