package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text cut into words, sentences and items: the parts of a sentence between commas, colons and
/// words like `and`, in which a number and what it counts stand together.
final class Draft {

  private static final Set<String> PARTING =
      Set.of(
          "and", "but", "while", "whereas", "against", "versus", "vs", "than", "plus", "though",
          "with");
  private static final String ITEM_MARKS = ",:()[]\u2014\u2013|/";
  private static final String ENDS = ".!?\u2026;";

  final String text;
  final List<Token> tokens;

  private final int[] sentence;
  private final int[] item;
  private final int[] paragraph;
  private final @Nullable Fact[] quoted;
  private final boolean[] claimed;
  private final Set<Integer> code = new HashSet<>();
  private final List<Set<String>> roots = new ArrayList<>();
  private final Map<Integer, Set<String>> itemRoots = new HashMap<>();
  private final Map<Integer, Set<String>> sentenceRoots = new HashMap<>();

  Draft(String text) {
    this.text = text;
    tokens = Lexer.tokens(text);
    int size = tokens.size();
    sentence = new int[size];
    item = new int[size];
    paragraph = new int[size];
    quoted = new Fact[size];
    claimed = new boolean[size];
    cut();
    for (int i = 0; i < size; i++) {
      Set<String> own = Words.roots(tokens.get(i));
      roots.add(own);
      itemRoots.computeIfAbsent(item[i], each -> new LinkedHashSet<>()).addAll(own);
      sentenceRoots.computeIfAbsent(sentence[i], each -> new LinkedHashSet<>()).addAll(own);
    }
  }

  private void cut() {
    int sentences = 0;
    int items = 0;
    int paragraphs = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean line = isLineEnd(token);
      if (line && endsParagraph(i)) {
        paragraphs++;
        sentences++;
        items++;
      } else if (token.isMark(ITEM_MARKS)
          || (token.is(Token.Kind.WORD) && PARTING.contains(token.low()))) {
        items++;
      }
      sentence[i] = sentences;
      item[i] = items;
      paragraph[i] = paragraphs;
      if (token.isMark(ENDS) && (token.isMark(";") || apart(i))) {
        sentences++;
        items++;
      }
    }
  }

  private static boolean isLineEnd(Token token) {
    return token.is(Token.Kind.MARK) && token.text().isBlank();
  }

  /// A mark ends a sentence where a blank or nothing follows.
  private boolean apart(int i) {
    int end = tokens.get(i).end();
    return end >= text.length()
        || Character.isWhitespace(text.charAt(end))
        || "\"\u201d\u00bb)'".indexOf(text.charAt(end)) >= 0;
  }

  /// A line that is empty, or looks like one of a list, a table or a heading, is a new paragraph.
  private boolean endsParagraph(int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    return isLineEnd(next) || next.isMark("-*#|>+\u2022");
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /// In lower case; empty outside of the text.
  String low(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).low() : "";
  }

  int sentence(int i) {
    return sentence[i];
  }

  int item(int i) {
    return item[i];
  }

  int paragraph(int i) {
    return paragraph[i];
  }

  boolean sameSentence(int i, int j) {
    return j >= 0 && j < tokens.size() && sentence[i] == sentence[j];
  }

  /// Whether a word is the first of its sentence.
  boolean leads(int i) {
    for (int j = i - 1; j >= 0 && sentence[j] == sentence[i]; j--) {
      if (!tokens.get(j).is(Token.Kind.MARK)) {
        return false;
      }
    }
    return true;
  }

  Set<String> roots(int i) {
    return roots.get(i);
  }

  Set<String> itemRoots(int i) {
    return itemRoots.getOrDefault(item[i], Set.of());
  }

  Set<String> sentenceRoots(int i) {
    return sentenceRoots.getOrDefault(sentence[i], Set.of());
  }

  /// Marks words as those of a fact, to be judged no further.
  void quote(int from, int to, Fact fact) {
    for (int i = from; i < to; i++) {
      quoted[i] = fact;
      claimed[i] = true;
    }
  }

  Optional<Fact> quoted(int i) {
    return Optional.ofNullable(quoted[i]);
  }

  /// Marks a word as code.
  void code(int i) {
    code.add(i);
  }

  boolean isCode(int i) {
    return code.contains(i);
  }

  /// Marks words as part of a claim that is judged.
  void claim(int from, int to) {
    for (int i = from; i < to; i++) {
      claimed[i] = true;
    }
  }

  /// Whether words are part of a claim, or quoted.
  boolean claimed(int i) {
    return claimed[i];
  }

  /// The claim that some words are.
  Claim claim(int from, int to, Claim.Kind kind) {
    int start = tokens.get(from).start();
    int end = tokens.get(to - 1).end();
    return new Claim(start, end, text.substring(start, end), kind);
  }
}
