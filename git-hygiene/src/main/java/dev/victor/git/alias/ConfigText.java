package dev.victor.git.alias;

/// Text as a value in git's configuration files (git-config, SYNTAX).
final class ConfigText {

  private ConfigText() {}

  /// In double quotes, in which only these four need a backslash.
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
