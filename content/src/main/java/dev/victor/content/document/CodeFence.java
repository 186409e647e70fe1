package dev.victor.content.document;

/// Walks the lines of a Markdown file and knows which ones a fenced code block quotes (CommonMark
/// 0.31, section 4.5).
final class CodeFence {

  private static final int DEEPEST_INDENT = 3;
  private static final int SHORTEST = 3;

  private char sign;
  private int length;

  /// Takes in the next line; true when it opens, closes or stands inside a code block.
  boolean takes(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    int run = run(line, indent);
    String rest = line.substring(indent + run);
    if (length == 0) {
      boolean opens =
          run >= SHORTEST
              && indent <= DEEPEST_INDENT
              && !(line.charAt(indent) == '`' && rest.indexOf('`') >= 0);
      if (opens) {
        sign = line.charAt(indent);
        length = run;
      }
      return opens;
    }
    if (run >= length
        && indent <= DEEPEST_INDENT
        && line.charAt(indent) == sign
        && rest.isBlank()) {
      length = 0;
    }
    return true;
  }

  private static int run(String line, int from) {
    if (from >= line.length() || (line.charAt(from) != '`' && line.charAt(from) != '~')) {
      return 0;
    }
    int end = from;
    while (end < line.length() && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    return end - from;
  }
}
