package dev.victor.content.channel;

/// Brackets of a text in Markdown, which nest and may be written as signs by a backslash.
final class Brackets {

  /// No link is longer; a text of opening brackets only must not be looked through again and again.
  private static final int FAR = 4096;

  private Brackets() {}

  /// Where the bracket that opens at `start` is closed; -1 when it is not, or far away.
  static int closing(String text, int start, char open, char close) {
    int depth = 0;
    for (int i = start; i < Math.min(text.length(), start + FAR); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
