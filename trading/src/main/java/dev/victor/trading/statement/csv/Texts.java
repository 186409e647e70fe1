package dev.victor.trading.statement.csv;

import org.jspecify.annotations.Nullable;

/// Words that come again and again (symbols, sides, accounts) as one object each.
final class Texts {

  private static final int REMEMBERED = 1 << 12;

  private final @Nullable String[] known = new @Nullable String[REMEMBERED];

  /// The text between two places.
  String of(char[] chars, int from, int to) {
    if (from == to) {
      return "";
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ hash >>> 12) & (REMEMBERED - 1);
    String before = known[slot];
    if (before != null && same(before, chars, from, to)) {
      return before;
    }
    String text = new String(chars, from, to - from);
    known[slot] = text;
    return text;
  }

  static boolean same(String text, char[] chars, int from, int to) {
    int length = to - from;
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
