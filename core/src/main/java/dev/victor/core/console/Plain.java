package dev.victor.core.console;

/// Text that does nothing but be read. What comes from a file, a commit or a branch may hold
/// characters that a terminal obeys: they are written out, `\u001b` for an escape, which in JSON
/// means the same as the character.
final class Plain {

  private Plain() {}

  /// `text` with every character that a terminal would obey written out; line feeds, tabs and our
  /// own colours stay.
  static String of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (obeyed(text.charAt(i))) {
        return written(text, i);
      }
    }
    return text;
  }

  private static String written(String text, int from) {
    StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char next = text.charAt(i);
      int colour = next == '\u001b' ? Tone.length(text, i) : 0;
      if (colour > 0) {
        plain.append(text, i, i + colour);
        i += colour - 1;
      } else if (obeyed(next) && !endsLine(text, i)) {
        plain.append("\\u").append(hex(next));
      } else {
        plain.append(next);
      }
    }
    return plain.toString();
  }

  /// C0 but line feed and tab, DEL, C1, and what turns the direction of writing.
  private static boolean obeyed(char next) {
    if (next < 0x20) {
      return next != '\n' && next != '\t';
    }
    return next >= 0x7f
        && (next <= 0x9f
            || (next >= 0x202a && next <= 0x202e)
            || (next >= 0x2066 && next <= 0x2069)
            || next == 0x2028
            || next == 0x2029);
  }

  private static boolean endsLine(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static String hex(char next) {
    String digits = Integer.toHexString(next);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
