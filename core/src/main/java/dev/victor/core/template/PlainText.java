package dev.victor.core.template;

/// Text without what a reader cannot see: control characters, terminal escapes, direction
/// overrides.
public final class PlainText {

  private PlainText() {}

  /// Keeps lines (ended by a line feed) and tabs.
  static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\r') {
        if (i + 1 == value.length() || value.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (c == '\n' || c == '\t' || !invisible(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /// One line: runs of white space become one blank, none at the ends.
  public static String line(String value) {
    StringBuilder line = new StringBuilder(value.length());
    boolean blank = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (breaks(c)) {
        blank = true;
      } else if (!invisible(c)) {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /// White space that ends words; the no-break blanks of numbers and units stay.
  private static boolean breaks(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean invisible(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || c == '\ufeff';
  }
}
