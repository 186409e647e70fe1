package dev.victor.content.channel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a text in Discord's Markdown may be cut: between lines, sentences and words; never inside
/// a link, a mention, a code span or what is emphasised.
final class Breaks {

  /// How well a place is suited.
  enum Strength {
    WORD,
    SENTENCE,
    LINE
  }

  /// A place.
  ///
  /// @param end where the text before it ends
  /// @param next where the text behind it begins
  record Break(int end, int next, Strength strength) {}

  /// How far the end of something emphasised is looked for.
  private static final int FAR = 4096;

  private final String text;
  private final List<Break> found = new ArrayList<>();

  private Breaks(String text) {
    this.text = text;
  }

  /// The places of a text, from the first to the last.
  static List<Break> of(String text) {
    Breaks breaks = new Breaks(text);
    breaks.scan();
    return breaks.found;
  }

  /// Every blank of a text, for what is longer than a message and has no other place.
  static List<Break> blanks(String text) {
    Breaks breaks = new Breaks(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        i = breaks.blank(i) - 1;
      }
    }
    return breaks.found;
  }

  /// The last place at or before `most` that parts no character as people see it; after the first
  /// of them at least.
  static int character(String text, int from, int most) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(from, Math.min(text.length(), most + 64)));
    int at = characters.preceding(Math.min(most - from + 1, text.length() - from));
    return at <= 0 ? Math.max(from + 1, most) : from + at;
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i = blank(i);
      } else if (c == '\\') {
        i += 2;
      } else {
        i = Math.max(i + 1, guarded(i));
      }
    }
  }

  /// Notes the place at some white space; answers where it ends.
  private int blank(int start) {
    int end = start;
    boolean line = false;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      line |= text.charAt(end) == '\n';
      end++;
    }
    if (start > 0 && end < text.length()) {
      found.add(
          new Break(
              start,
              end,
              line ? Strength.LINE : sentence(start) ? Strength.SENTENCE : Strength.WORD));
    }
    return end;
  }

  private boolean sentence(int end) {
    int i = end - 1;
    while (i > 0 && "\"')]*_\u201d\u2019".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".!?\u2026\u3002".indexOf(text.charAt(i)) >= 0;
  }

  /// Where what begins at `i` ends, when it may not be cut; else `i`.
  private int guarded(int i) {
    return switch (text.charAt(i)) {
      case '`' -> code(i);
      case '[' -> link(i);
      case '<' -> angle(i);
      case '*', '_', '~', '|' -> emphasis(i);
      default -> i;
    };
  }

  private int run(int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end;
  }

  private int code(int i) {
    int end = run(i);
    String ticks = text.substring(i, end);
    for (int at = text.indexOf(ticks, end); at >= 0; at = text.indexOf(ticks, run(at))) {
      if (run(at) - at == ticks.length()) {
        return at + ticks.length();
      }
    }
    return end;
  }

  /// `[text](address)`, brackets in both balanced.
  private int link(int i) {
    int close = Brackets.closing(text, i, '[', ']');
    if (close < 0 || close + 1 >= text.length() || text.charAt(close + 1) != '(') {
      return i;
    }
    int end = Brackets.closing(text, close + 1, '(', ')');
    return end < 0 ? i : end + 1;
  }

  /// `<@1>`, `<:name:1>`, `<https://…>`.
  private int angle(int i) {
    int end = text.indexOf('>', i, Math.min(text.length(), i + FAR));
    if (end < 0) {
      return i;
    }
    return text.substring(i, end).chars().anyMatch(Character::isWhitespace) ? i : end + 1;
  }

  private int emphasis(int i) {
    int end = run(i);
    String sign = text.substring(i, end);
    char c = text.charAt(i);
    boolean pairs = c == '~' || c == '|';
    boolean opens =
        end < text.length()
            && !Character.isWhitespace(text.charAt(end))
            && (!pairs || sign.length() == 2)
            && sign.length() <= 3
            && !(c == '_' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)));
    if (!opens) {
      return end;
    }
    int limit = Math.min(text.length(), end + FAR);
    for (int at = text.indexOf(sign, end);
        at >= 0 && at < limit;
        at = text.indexOf(sign, run(at))) {
      int after = run(at);
      if (text.charAt(at - 1) != '\\'
          && !Character.isWhitespace(text.charAt(at - 1))
          && after - at == sign.length()
          && !(c == '_'
              && after < text.length()
              && Character.isLetterOrDigit(text.charAt(after)))) {
        return after;
      }
    }
    return end;
  }
}
