package dev.victor.trading.journal.store;

import dev.victor.core.failure.Failure;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// SQLite's native code, unpacked once into the user's cache: the driver would unpack it at every
/// start, which is half of what opening a small store costs.
final class NativeLibrary {

  private static boolean ready;

  private NativeLibrary() {}

  /// Tells the driver where its library is. Where the cache cannot be written the driver unpacks
  /// for itself, as it would without us.
  static synchronized void prepare(Path cache) {
    if (ready) {
      return;
    }
    ready = true;
    Path home = cache.resolve("native").resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
    // To know which library this system needs, the driver starts a process, twice: it is noted.
    Path note = home.resolve(System.getProperty("os.name") + "-" + System.getProperty("os.arch"));
    if (!noted(note, home)) {
      find(note, home);
    }
  }

  /// Whether an earlier start noted a library that is still there, whole.
  private static boolean noted(Path note, Path home) {
    try {
      String[] words = Files.readString(note).strip().split("\t", -1);
      Path library = home.resolve(words[0]);
      if (words.length != 2 || !String.valueOf(Files.size(library)).equals(words[1])) {
        return false;
      }
      use(library);
      return true;
    } catch (IOException | InvalidPathException e) {
      return false; // none yet, or no note of ours: it is made anew
    }
  }

  private static void find(Path note, Path home) {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    URL packed = SQLiteJDBCLoader.class.getResource(resource);
    if (packed == null) {
      return;
    }
    Path folder = home.resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    if (unpack(packed, folder, name)) {
      Path library = folder.resolve(name);
      use(library);
      try {
        AtomicFile.write(note, home.relativize(library) + "\t" + Files.size(library) + "\n");
      } catch (IOException | Failure e) {
        return; // the next start looks again
      }
    }
  }

  private static void use(Path library) {
    System.setProperty("org.sqlite.lib.path", String.valueOf(library.getParent()));
    System.setProperty("org.sqlite.lib.name", String.valueOf(library.getFileName()));
  }

  /// Whether the library is in the folder, whole. Several processes may do this at once: each
  /// writes its own file and renames it, and all of them write the same bytes.
  static boolean unpack(URL packed, Path folder, String name) {
    Path library = folder.resolve(name);
    try {
      URLConnection connection = packed.openConnection();
      long size = connection.getContentLengthLong();
      try (InputStream bytes = connection.getInputStream()) {
        if (Files.isRegularFile(library) && Files.size(library) == size) {
          return true;
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, name, ".tmp");
        try {
          Files.copy(bytes, temporary, StandardCopyOption.REPLACE_EXISTING);
          Files.move(
              temporary,
              library,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(temporary);
        }
        return Files.size(library) == size;
      }
    } catch (IOException e) {
      return false; // no cache: the driver's own way works, only slower
    }
  }
}
