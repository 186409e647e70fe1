package dev.victor.cli.self;

import dev.victor.core.failure.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// An archive of a release, unpacked: files, folders and links that stay inside, no more of them
/// and no larger than a release can be.
///
/// @param launcher the script in it
record Unpacked(Path launcher) {

  private static final int MOST_FILES = 20_000;
  private static final long MOST_BYTES = 1_000_000_000;

  /// Unpacks into an empty folder.
  ///
  /// @param name of the archive, for the failure
  /// @throws BadInput when it is none, or wants to write anywhere else
  static Unpacked into(Path folder, Path archive, String name) {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      int files = 0;
      long left = MOST_BYTES;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        left -= Math.max(0, entry.getSize());
        if (++files > MOST_FILES || left < 0) {
          throw new BadInput(name, "is larger than any release of victor", "load it once more");
        }
        put(folder, entry, tar, name);
      }
    } catch (IOException e) {
      throw new BadInput(
          name, "cannot be unpacked (" + e.getMessage() + ")", "load it once more", e);
    }
    return new Unpacked(launcher(folder, name));
  }

  private static void put(Path folder, TarArchiveEntry entry, InputStream content, String name)
      throws IOException {
    Path path = inside(folder, entry.getName(), folder, name);
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      inside(folder, entry.getLinkName(), path.resolveSibling(""), name);
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isFile() && !entry.isLink()) {
      try (OutputStream out = Files.newOutputStream(path)) {
        content.transferTo(out);
      }
      boolean runs = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
      Files.setLastModifiedTime(path, FileTime.from(entry.getModTime().toInstant()));
    } else {
      throw new BadInput(
          name, "holds something that is neither file, folder nor link", "load it once more");
    }
  }

  /// A path of the archive; neither it nor a link that was unpacked before may lead out.
  private static Path inside(Path folder, String typed, Path from, String name) throws IOException {
    Path path;
    try {
      path = from.resolve(typed).normalize();
    } catch (InvalidPathException e) {
      throw new BadInput(name, "holds a name that is no path", "load it once more", e);
    }
    boolean out = Path.of(typed).isAbsolute() || !path.startsWith(folder);
    for (Path above = path.getParent();
        !out && above != null && !above.equals(folder);
        above = above.getParent()) {
      out = Files.isSymbolicLink(above);
    }
    if (out || (path.equals(folder) && from.equals(folder) && !typed.matches("\\./?"))) {
      throw new BadInput(
          name, "wants to write outside its own folder", "do not trust where it came from");
    }
    return path;
  }

  private static Path launcher(Path folder, String name) throws BadInput {
    try (var tops = Files.newDirectoryStream(folder, "victor-*")) {
      for (Path top : tops) {
        Path launcher = top.resolve("lib/victor/victor");
        if (Files.isExecutable(launcher)) {
          return launcher;
        }
      }
    } catch (IOException e) {
      throw new BadInput(name, "cannot be unpacked", "load it once more", e);
    }
    throw new BadInput(name, "is no archive of victor", "expected victor-VERSION-….tar.gz");
  }
}
