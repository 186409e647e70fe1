package dev.victor.core.console;

/// The colours of state; never the only carrier of a meaning.
public enum Tone {
  /// Kept, done, won.
  GOOD("\u001b[32m"),
  /// Broken, refused, lost.
  BAD("\u001b[31m"),
  /// Wants attention.
  WARN("\u001b[33m"),
  /// A heading or the figure that matters.
  STRONG("\u001b[1m"),
  /// Said in passing.
  FAINT("\u001b[2m");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /// How long the switch of colour is that begins at `at`; 0 when there is none: colours, weight
  /// and their end, but nothing that hides text or paints what is behind it.
  static int length(String text, int at) {
    int end = at + 1;
    if (end >= text.length() || text.charAt(end) != '[') {
      return 0;
    }
    int number = 0;
    for (end++; end < text.length() && end < at + 6; end++) {
      char next = text.charAt(end);
      if (next == 'm') {
        return harmless(number) ? end + 1 - at : 0;
      }
      if (next < '0' || next > '9') {
        return 0;
      }
      number = number * 10 + next - '0';
    }
    return 0;
  }

  private static boolean harmless(int number) {
    return number <= 4
        || (number >= 21 && number <= 24)
        || (number >= 31 && number <= 37)
        || number == 39;
  }
}
