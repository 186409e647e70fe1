package dev.victor.cli.self;

import java.util.Locale;

/// What a release is made for, as the names of archives say it: `linux-x64`.
final class Platform {

  private Platform() {}

  /// This machine's.
  static String here() {
    return name(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /// @param system as Java calls it, such as `Mac OS X`
  /// @param machine as Java calls it, such as `amd64`
  static String name(String system, String machine) {
    String os = system.toLowerCase(Locale.ROOT);
    String kind = os.startsWith("mac") ? "macos" : os.startsWith("windows") ? "windows" : "linux";
    return kind + "-" + (machine.equals("amd64") || machine.equals("x86_64") ? "x64" : machine);
  }
}
