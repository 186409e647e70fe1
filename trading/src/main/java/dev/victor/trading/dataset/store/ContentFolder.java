package dev.victor.trading.dataset.store;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder where each content lies under its SHA-256: written once, never changed, checked when it
/// is read.
///
/// @param folder made when something is put into it
record ContentFolder(Path folder) {

  private static final int PREFIX = 2;

  /// Puts a file into it, unless its content is there.
  ///
  /// @param sha256 of the file; refused when it is another one
  /// @return whether it was not there before
  boolean put(Path file, String sha256) {
    if (find(sha256).isPresent()) {
      return false;
    }
    copy(file, place(sha256), sha256);
    return true;
  }

  /// The file of a content.
  Optional<Path> find(String sha256) {
    return Optional.of(place(sha256)).filter(Files::isRegularFile);
  }

  /// The contents whose hash begins so.
  ///
  /// @param prefix at least two digits
  List<String> beginning(String prefix) {
    Path part = folder.resolve(prefix.substring(0, PREFIX));
    if (!Files.isDirectory(part)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(part)) {
      return files
          .map(file -> part.getFileName() + String.valueOf(file.getFileName()))
          .filter(name -> name.matches("[0-9a-f]{64}") && name.startsWith(prefix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NeedsPerson(part.toString(), "cannot be read", "check its permissions", e);
    }
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
  }

  /// Copies a file whole, or not at all.
  ///
  /// @throws NeedsPerson when its content is another one than it should be
  static void copy(Path from, Path to, String sha256) {
    AtomicFile.write(
        to,
        out -> {
          String found;
          try (InputStream in = Files.newInputStream(from)) {
            found = ContentHash.of(in, out).hex();
          }
          if (!found.equals(sha256)) {
            throw new NeedsPerson(
                from.toString(),
                "is not what its name says: its sha256 begins " + found.substring(0, 12),
                "somebody changed it: remove it, and bring the content back from elsewhere");
          }
        });
  }

  /// The hash of a file.
  static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ContentHash.of(in).hex();
    } catch (IOException e) {
      throw new NeedsPerson(file.toString(), "cannot be read", "check its permissions", e);
    }
  }
}
