package dev.victor.testgen.coverage.change;

import java.util.Locale;
import java.util.Set;

/// How much of a language has to be known to tell a statement from a comment.
enum Syntax {
  /// Statements end with the line, unless a bracket or a long text is open.
  INDENTED,
  /// Statements end with a semicolon or a brace.
  BRACED;

  private static final Set<String> INDENTED_ENDINGS = Set.of("py", "pyx", "pyi");

  static Syntax of(String path) {
    return INDENTED_ENDINGS.contains(ending(path)) ? INDENTED : BRACED;
  }

  /// What follows the last dot of a name, in small letters.
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
