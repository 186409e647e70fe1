package dev.victor.cli.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file of the repository that may tell something: at most 1 MB of it, whatever its bytes are.
final class SmallFile {

  private static final int ENOUGH = 1024 * 1024;

  private SmallFile() {}

  /// The text of a file; empty when it is not there, not ours to read, or a link that leads out of
  /// the folder: then it tells nothing.
  static Optional<String> read(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The text of the first of these files that is there.
  static Optional<String> first(Path folder, String... names) {
    for (String name : names) {
      Optional<String> text = read(folder, name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
