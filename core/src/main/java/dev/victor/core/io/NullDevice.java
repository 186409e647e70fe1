package dev.victor.core.io;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;

/// What a program reads that is to read nothing.
public final class NullDevice {

  private NullDevice() {}

  /// An input that ends at once.
  public static Redirect input() {
    return Redirect.from(of(File.separatorChar));
  }

  static File of(char separator) {
    return new File(separator == '\\' ? "NUL" : "/dev/null");
  }
}
