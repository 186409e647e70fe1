package dev.victor.content.voice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes numbers, names and every word that is not everybody's out of a text, so that its rhythm
/// may be shown to others: `#` stands for a number, `X` for a name, `_` for a word.
final class Mask {

  private static final Pattern TOKEN = Pattern.compile("[^\\s,;:!?()\"“”]+");
  private static final Pattern TRAILING = Pattern.compile("[.…'’]+$");

  /// Numbers as words.
  static final Set<String> NUMBERS =
      Set.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "billion",
          "dozen",
          "half",
          "quarter",
          "third");

  private final Lexicon lexicon;

  Mask(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A text, its paragraphs parted by empty lines.
  String of(Prose text) {
    return text.paragraphs().stream()
        .map(sentences -> sentences.stream().map(this::sentence).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }

  private String sentence(String sentence) {
    Matcher token = TOKEN.matcher(sentence);
    StringBuilder masked = new StringBuilder();
    boolean first = true;
    while (token.find()) {
      token.appendReplacement(masked, Matcher.quoteReplacement(token(token.group(), first)));
      first = false;
    }
    return token.appendTail(masked).toString();
  }

  private String token(String token, boolean first) {
    Matcher trailing = TRAILING.matcher(token);
    String end = trailing.find() ? trailing.group() : "";
    String word = token.substring(0, token.length() - end.length());
    if (word.isEmpty() || word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return word.codePoints().allMatch(c -> "-–—%&+/=*".indexOf(c) >= 0) ? token : end;
    }
    return mask(word, first) + end;
  }

  private String mask(String word, boolean first) {
    String small = word.toLowerCase(Locale.ROOT);
    if (word.codePoints().anyMatch(Character::isDigit) || NUMBERS.contains(small)) {
      return "#";
    }
    if (word.contains("-")) {
      return Stream.of(word.split("-", -1))
          .map(part -> part.isEmpty() ? part : mask(part, first))
          .collect(Collectors.joining("-"));
    }
    boolean upper = Character.isUpperCase(word.codePointAt(0));
    boolean innerUpper = word.substring(1).codePoints().anyMatch(Character::isUpperCase);
    boolean speaker = word.matches("I(['’](m|ve|d|ll))?");
    if (speaker || (lexicon.knows(word) && !innerUpper && (first || !upper))) {
      return word;
    }
    return upper || innerUpper || !word.matches("[\\p{L}'’]+") ? "X" : "_";
  }
}
