package dev.victor.content.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts as sets of the roots of their words.
final class Words {

  private static final Pattern PARTS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{N})(?=\\p{Lu}\\p{Ll})");

  private Words() {}

  /// The roots of a word, and of the parts that a path, a symbol or a hyphened word is made of.
  static Set<String> roots(Token token) {
    if (!token.is(Token.Kind.WORD) && !token.is(Token.Kind.PATH)) {
      return Set.of();
    }
    Set<String> roots = new LinkedHashSet<>();
    String low = token.low();
    roots.add(Root.of(low));
    List<String> parts = PARTS.splitAsStream(token.text()).toList();
    if (parts.size() > 1) {
      for (String part : parts) {
        String small = part.toLowerCase(Locale.ROOT);
        if (small.length() > 1 && !Lexicon.isFree(small)) {
          roots.add(Root.of(small));
        }
      }
    }
    return roots;
  }

  /// The roots of all words of a text that state something.
  static Set<String> roots(String text) {
    Set<String> roots = new LinkedHashSet<>();
    for (Token token : Lexer.tokens(text)) {
      if (!Lexicon.isFree(token.low())) {
        roots.addAll(roots(token));
      }
    }
    return roots;
  }

  /// The roots of the words that name a measure: of `val_loss` those of its parts.
  static Set<String> label(String text) {
    Set<String> label = new LinkedHashSet<>();
    for (Token token : Lexer.tokens(text)) {
      if (!Lexicon.isFree(token.low())) {
        Set<String> roots = roots(token);
        roots.stream().skip(roots.size() > 2 ? 1 : 0).forEach(label::add);
      }
    }
    return label;
  }

  /// The words of a text in a row, in lower case, without marks.
  static List<String> row(String text) {
    return Lexer.tokens(text).stream()
        .filter(token -> !token.is(Token.Kind.MARK))
        .map(Token::low)
        .toList();
  }
}
