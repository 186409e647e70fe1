package dev.victor.cli.complete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A word that may follow.
///
/// @param value the word; a folder ends with a slash, for more may follow it
/// @param about what it is, in a line; may be empty
public record Candidate(String value, String about) {

  private static final int LONGEST = 256;
  private static final int LONGEST_ABOUT = 120;

  static Candidate of(String value) {
    return new Candidate(value, "");
  }

  static List<Candidate> of(Collection<String> values) {
    List<Candidate> all = new ArrayList<>(values.size());
    for (String value : values) {
      all.add(of(value));
    }
    return all;
  }

  /// Whether more of the same word may follow.
  public boolean goesOn() {
    return value.endsWith("/");
  }

  /// Whether a terminal may show it: no control characters, nothing that turns the direction of the
  /// text, nothing endless.
  boolean showable() {
    return !value.isEmpty() && value.length() <= LONGEST && plain(value).equals(value);
  }

  /// The description as one line that a terminal may show.
  public String line() {
    String plain = plain(about);
    return plain.length() <= LONGEST_ABOUT ? plain : plain.substring(0, LONGEST_ABOUT - 1) + "…";
  }

  private static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      if (hidden(sign)) {
        plain = plain == null ? new StringBuilder(text.substring(0, i)) : plain;
        plain.append(' ');
      } else if (plain != null) {
        plain.appendCodePoint(sign);
      }
      i += Character.charCount(sign);
    }
    return plain == null ? text : plain.toString();
  }

  private static boolean hidden(int sign) {
    if (sign < 0x7f) {
      return sign < ' ';
    }
    int type = Character.getType(sign);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
