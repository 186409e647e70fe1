package dev.victor.core.template;

/// Ordinary words for a line of GitHub's Markdown: shown as written wherever the line stands, in a
/// paragraph, a list or a table. `LSTM (v2) – 96.2 %` needs no escape and gets none.
final class MarkdownText {

  private static final char UNSEEN = '\u200b';

  private MarkdownText() {}

  static String escape(String value) {
    String line = PlainText.line(value);
    StringBuilder text = new StringBuilder(line.length() + 16);
    int first = opening(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\', '`', '*', '[', ']', '|', '~', '$' -> text.append('\\').append(c);
        case '_' -> text.append(insideWord(line, i) ? "_" : "\\_");
        case '<' -> text.append("&lt;");
        case '>' -> text.append(i == 0 || line.charAt(i - 1) == '-' ? "&gt;" : ">");
        case '&' -> text.append(entity(line, i) ? "&amp;" : "&");
        case '@' -> text.append(mention(line, i) ? "@" + UNSEEN : "@");
        default -> text.append(i == first ? "\\" : "").append(c);
      }
    }
    return text.toString();
  }

  /// Where a sign stands that would make the line a heading, a list item or a rule; -1 for nowhere.
  private static int opening(String line) {
    if (line.isEmpty()) {
      return -1;
    }
    char c = line.charAt(0);
    if (c == '#' || c == '-' || c == '+' || c == '=') {
      boolean alone = line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == c;
      return alone ? 0 : -1;
    }
    int digits = 0;
    while (digits < line.length() && isDigit(line.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits == line.length()) {
      return -1;
    }
    boolean dot = line.charAt(digits) == '.' || line.charAt(digits) == ')';
    boolean alone = digits + 1 == line.length() || line.charAt(digits + 1) == ' ';
    return dot && alone ? digits : -1;
  }

  private static boolean insideWord(String line, int i) {
    return i > 0
        && i + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(i - 1))
        && Character.isLetterOrDigit(line.charAt(i + 1));
  }

  private static boolean mention(String line, int i) {
    boolean begins = i == 0 || !isWord(line.charAt(i - 1));
    return begins && (i + 1 == line.length() || isWord(line.charAt(i + 1)));
  }

  /// Whether the ampersand at `i` begins an entity such as `&lt;` or `&#60;`.
  private static boolean entity(String line, int i) {
    int end = line.indexOf(';', i);
    if (end < i + 2 || end > i + 33) {
      return false;
    }
    for (int k = i + 1; k < end; k++) {
      char c = line.charAt(k);
      if (!isWord(c) && !(c == '#' && k == i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
