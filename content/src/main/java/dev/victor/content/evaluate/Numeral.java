package dev.victor.content.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in a text that counts or measures something: no part of a name, a date, a version, a
/// hash or a quotation.
///
/// @param start of its first character, the sign if it has one
/// @param end the place after its last digit
/// @param words as it stands there
/// @param value with the decimals that are shown
record Numeral(int start, int end, String words, BigDecimal value) {

  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /// What only looks like numbers.
  private static final Pattern OTHER =
      Pattern.compile(
          "\u201c[^\u201d]*\u201d|\"[^\"]*\"|`[^`]*`" // quotations
              + "|\\S*\\w\\.[a-z]{1,5}\\b|[\\w.-]+/[\\w./-]+" // files and branches
              + "|\\bv\\d[\\w.-]*|\\b\\d+\\.\\d+\\.\\d+[\\w.-]*" // versions
              + "|\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b|\\b\\d{1,2}:\\d{2}\\b" // days and times
              + "|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + MONTHS
              + "(?:,? \\d{4})?"
              + "|\\b"
              + MONTHS
              + " \\d{1,4}(?:st|nd|rd|th)?(?:, \\d{4})?"
              + "|\\b[Ww]eek \\d{1,2}\\b|\\bW\\d{2}\\b|\\b20[2-3]\\d\\b"
              + "|\\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{7,40}\\b" // hashes
              + "|\\b(?:Java|Python|Ubuntu|Keras) \\d[\\d.]*\\b"
              + "|#\\d+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,/#-])[+\u2212-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?"
              + "(?![\\p{L}\\p{N}_/]|[.,]\\d|-\\p{L})");

  /// The numerals of a text, in its order.
  static List<Numeral> in(String text) {
    List<Numeral> numerals = new ArrayList<>();
    Matcher number = NUMBER.matcher(bare(text));
    while (number.find()) {
      numerals.add(
          new Numeral(number.start(), number.end(), number.group(), value(number.group())));
    }
    return numerals;
  }

  /// A text of the same length without what is quoted, named or dated.
  static String bare(String text) {
    return OTHER.matcher(text).replaceAll(Numeral::blank);
  }

  private static String blank(MatchResult match) {
    return " ".repeat(match.end() - match.start());
  }

  static BigDecimal value(String words) {
    return new BigDecimal(words.replace(",", "").replace('\u2212', '-'));
  }

  /// The text with other words in its place.
  String replacedIn(String text, String other) {
    return text.substring(0, start) + other + text.substring(end);
  }

  /// What follows it in the text, from the character after it.
  String after(String text) {
    return text.substring(end);
  }
}
