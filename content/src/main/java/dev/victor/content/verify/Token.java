package dev.victor.content.verify;

import java.util.Locale;

/// A word, a number or a mark of a text.
///
/// @param start where it begins, counted in `char`s
/// @param end the place after it
/// @param text as it stands there
/// @param kind what it looks like
record Token(int start, int end, String text, Kind kind) {

  enum Kind {
    /// Letters, with digits, hyphens and apostrophes inside.
    WORD,
    /// Digits, with a sign, groups and decimals.
    NUMBER,
    /// A day as ISO 8601 writes it.
    DAY,
    /// `14:30`.
    CLOCK,
    /// `v1.2.0`.
    VERSION,
    /// At least seven hexadecimal digits, letters among them.
    HASH,
    /// A word with a slash, a dot or an underscore inside, or an address.
    PATH,
    /// `@name` or `#12`.
    MENTION,
    /// Anything else but white space, and the end of a line.
    MARK
  }

  /// In lower case, with a plain apostrophe.
  String low() {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  /// Whether a word begins with a capital letter.
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }
}
