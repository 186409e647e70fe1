package dev.victor.testgen.generate;

/// JSON values as literals of a programming language: text of a stranger's `project.json` stays a
/// value there, whatever is in it.
interface Literals {

  /// The literal of a value that JSON can hold.
  String of(Object value);

  /// A text in double quotes; the escapes are those that Python and Java share. Letters stay as
  /// they are, what a reader could not see is spelled out.
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
              boolean plain = (c >= ' ' && c <= '~') || Character.isLetterOrDigit(c) || c > 0xffff;
              quoted.append(plain ? Character.toString(c) : String.format("\\u%04x", c));
            }
          }
        });
    return quoted.append('"').toString();
  }
}
