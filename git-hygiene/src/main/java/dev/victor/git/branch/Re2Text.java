package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;

/// A regular expression of RE2, known to be one, as it is read from left to right.
final class Re2Text {

  private final String original;
  private final String where;
  private String text;
  private int at;

  /// @param where the setting it stands in, for messages
  Re2Text(String text, String where) {
    this.original = text;
    this.text = text;
    this.where = where;
  }

  /// Whether nothing is left, or the group ends here.
  boolean ended() {
    return at == text.length() || text.charAt(at) == ')';
  }

  /// Whether one of these characters comes next.
  boolean comes(String any) {
    return at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }

  char peek() {
    return text.charAt(at);
  }

  /// Reads `wanted`, when it comes next.
  boolean take(String wanted) {
    boolean found = text.startsWith(wanted, at);
    at += found ? wanted.length() : 0;
    return found;
  }

  int next() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  /// Reads up to `end`, and that too; all there is when it does not come.
  String until(String end) {
    int found = text.indexOf(end, at);
    String part = text.substring(at, found < 0 ? text.length() : found);
    at += part.length() + (found < 0 ? 0 : end.length());
    return part;
  }

  /// Reads a count in braces; empty when what comes is none.
  String count() {
    int before = at;
    String count = take("{") ? until("}") : "";
    if (!count.matches("\\d+(,\\d*)?")) {
      at = before;
      return "";
    }
    return count;
  }

  /// Reads the range sign of a bracket, when a range comes.
  boolean range() {
    boolean range =
        text.startsWith("-", at) && at + 1 < text.length() && text.charAt(at + 1) != ']';
    at += range ? 1 : 0;
    return range;
  }

  /// What stands between `\Q` and `\E` is read on as if each sign had a backslash of its own.
  ///
  /// @return whether there is anything
  boolean unquote() {
    String quoted = until("\\E");
    text = quoted.replaceAll("[^A-Za-z0-9]", "\\\\$0") + text.substring(at);
    at = 0;
    return !quoted.isEmpty();
  }

  /// The character behind a backslash: itself, a control character, or by its number.
  int escaped() {
    if (take("x{")) {
      return Integer.parseInt(until("}"), 16);
    }
    if (take("x")) {
      at += 2;
      return Integer.parseInt(text.substring(at - 2, at), 16);
    }
    int begin = at;
    while (at - begin < 3 && comes("01234567")) {
      at++;
    }
    if (at > begin) {
      return Integer.parseInt(text.substring(begin, at), 8);
    }
    int point = next();
    int control = "afnrtv".indexOf(point);
    return control < 0 ? point : "\u0007\f\n\r\t\u000b".charAt(control);
  }

  BadInput cannot(String what) {
    return new BadInput(
        where,
        "hooks cannot use " + Quoted.of(original) + ": grep -E has no words for " + what,
        "write it with letters, [a-z], \\d, \\w, (a|b), * + ? and {1,9}");
  }
}
