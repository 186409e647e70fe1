package dev.victor.core.io;

import java.io.File;
import java.nio.file.Path;

/// A path as git, JSON, Markdown and messages write it: parted by `/` on every system.
public final class Slashed {

  private Slashed() {}

  /// The path as text.
  public static String of(Path path) {
    return of(path.toString(), File.separatorChar);
  }

  /// A path whose parts the system separates by `separator`. Where that is `/`, a backslash is a
  /// letter like any other.
  static String of(String path, char separator) {
    return separator == '/' ? path : path.replace(separator, '/');
  }
}
