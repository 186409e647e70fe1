package dev.victor.core.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for passing use, removed with all it holds when closed; links in it are removed, not
/// followed.
///
/// @param folder where it is
public record Scratch(Path folder) implements AutoCloseable {

  /// A new folder among the temporary ones.
  public static Scratch create() {
    try {
      return new Scratch(Files.createTempDirectory("victor-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
