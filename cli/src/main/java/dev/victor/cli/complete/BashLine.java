package dev.victor.cli.complete;

import java.util.ArrayList;
import java.util.List;

/// A command line as it is being typed in bash: words without their quotes, and how much of the
/// last one bash will replace.
///
/// bash hands over words that it has split at `COMP_WORDBREAKS`, and replaces only what follows the
/// last of these signs; so the line is read here, the same in every version of bash since 3.2.
final class BashLine {

  private final String breaks;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private char quote;
  private boolean begun;
  private int kept;
  private boolean tilde;

  /// @param breaks the signs of `COMP_WORDBREAKS`
  /// @param line up to the cursor
  BashLine(String breaks, String line) {
    this.breaks = breaks;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : 0;
      if (escapes(sign, next)) {
        add(next);
        i++;
      } else {
        read(sign);
      }
    }
  }

  /// The words before the cursor's, the command first.
  List<String> before() {
    return words;
  }

  /// The word at the cursor.
  String word() {
    return word.toString();
  }

  /// What bash is to put in for a candidate, quoted as the word is; empty when it does not fit what
  /// was typed.
  ///
  /// @param value the whole word
  /// @param goesOn more of it may follow
  String replacement(String value, boolean goesOn) {
    if (!value.startsWith(word.toString())) {
      return "";
    }
    String rest = value.substring(kept);
    if (quote == '"' && rest.indexOf('!') >= 0) {
      return ""; // bash would look it up in its history, and nothing in these quotes forbids it
    }
    return switch (quote) {
      case '\'' -> rest.replace("'", "'\\''");
      case '"' -> escaped(rest, "\\\"$`", "");
      default -> plain(rest) + (goesOn ? "" : " ");
    };
  }

  private boolean escapes(char sign, char next) {
    return sign == '\\'
        && next != 0
        && (quote == 0 || (quote == '"' && "\\\"$`".indexOf(next) >= 0));
  }

  private void read(char sign) {
    if (quote != 0) {
      if (sign == quote) {
        quote = 0;
        kept = word.length();
      } else {
        word.append(sign);
      }
    } else if (sign == '\'' || sign == '"') {
      quote = sign;
      begun = true;
      kept = word.length();
    } else if (Character.isWhitespace(sign)) {
      end();
    } else {
      tilde |= sign == '~' && !begun;
      add(sign);
      if (breaks.indexOf(sign) >= 0) {
        kept = word.length();
      }
    }
  }

  private void add(char sign) {
    word.append(sign);
    begun = true;
  }

  private void end() {
    if (begun) {
      words.add(word.toString());
    }
    word.setLength(0);
    kept = 0;
    begun = false;
    tilde = false;
  }

  private String plain(String text) {
    boolean home = kept == 0 && tilde && text.startsWith("~");
    return (home ? "~" : "") + escaped(home ? text.substring(1) : text, "", "._/@%+,:=-");
  }

  /// With a backslash before each of `risky`; without any of them, before each ASCII sign that is
  /// neither letter nor digit nor one of `safe`.
  private static String escaped(String text, String risky, String safe) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean needs =
          risky.isEmpty()
              ? sign < 0x80 && !Character.isLetterOrDigit(sign) && safe.indexOf(sign) < 0
              : risky.indexOf(sign) >= 0;
      if (needs) {
        escaped.append('\\');
      }
      escaped.append(sign);
    }
    return escaped.toString();
  }
}
