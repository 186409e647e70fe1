package dev.victor.trading.anonymise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rewrites the cells of a statement word by word. A word that may stay stays; any other becomes
/// `x1`, `x2`, … the same each time. Numbers stay, except the account's own wherever its digits
/// stand, and long ones beside words, unless they are a number of its rows, a date, a time or a
/// decimal.
final class Disguise implements UnaryOperator<String> {

  /// A reference such as `&nbsp;`, a number with its points and commas, or a word; what lies
  /// between is kept.
  private static final Pattern TOKEN =
      Pattern.compile(
          "&#?\\w+;|\\p{N}+(?:[.,:/-]\\p{N}+)*|[\\p{L}_\\p{So}\\p{M}][\\p{L}\\p{N}_\\p{So}\\p{M}]*");

  /// What an expert advisor was told, such as `Lots=0.1; Key=abc`.
  private static final Pattern INPUT =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*\\s*=(?!=).*", Pattern.DOTALL);

  /// Digits of which a number may say whose it is.
  static final int LONG = 5;

  private final Set<String> kept;
  private final Set<String> rows;
  private final Map<String, String> own;
  private final Pattern runs;
  private final Map<String, String> names = new HashMap<>();

  /// @param kept words that may stay, in lower case
  /// @param rows whole numbers of the rows
  /// @param own what the account's own numbers become
  Disguise(Set<String> kept, Set<String> rows, Map<String, String> own) {
    this.kept = kept;
    this.rows = rows;
    this.own = own;
    this.runs =
        Pattern.compile(
            Stream.concat(
                    own.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Disguise::alone),
                    Stream.of("\\p{N}+"))
                .collect(Collectors.joining("|")));
  }

  /// The pattern of a number that is no part of a longer run of digits.
  static String alone(String number) {
    return "(?<!\\p{N})" + Pattern.quote(number) + "(?!\\p{N})";
  }

  /// The form in which words are compared.
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Hands on the words of a cell.
  static void words(String cell, Consumer<String> each) {
    tokens(
        cell,
        token -> {
          if (isWord(token)) {
            each.accept(token);
          }
        });
  }

  /// Hands on the words and numbers of a text.
  static void tokens(String text, Consumer<String> each) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      each.accept(plain(token.group()));
    }
  }

  private static boolean isWord(String token) {
    return token.charAt(0) != '&' && !Character.isDigit(token.codePointAt(0));
  }

  @Override
  public String apply(String cell) {
    Matcher input = INPUT.matcher(cell.strip());
    boolean told = input.matches();
    boolean spoken =
        TOKEN.matcher(cell).results().map(MatchResult::group).anyMatch(Disguise::isWord);
    String rewritten =
        TOKEN.matcher(cell).replaceAll(token -> Matcher.quoteReplacement(token(token, spoken)));
    return told && !rewritten.equals(cell) ? name(cell) : rewritten;
  }

  private String token(MatchResult token, boolean spoken) {
    String text = token.group();
    String other = own.get(plain(text));
    if (other != null) {
      return other;
    }
    if (text.charAt(0) == '&' || (isWord(text) && kept.contains(plain(text)))) {
      return text;
    }
    if (isWord(text)) {
      return name(plain(text));
    }
    return number(text, spoken);
  }

  /// Beside words a number goes whole, however its digits are joined, unless its form or its row
  /// says what it is; where there is nothing else in the cell it is a figure.
  private String number(String text, boolean spoken) {
    boolean cleared =
        spoken
            && text.chars().filter(Character::isDigit).count() >= LONG
            && !rows.contains(text)
            && !Numeral.isFigure(text);
    if (!cleared && own.isEmpty()) {
      return text;
    }
    return runs.matcher(text)
        .replaceAll(run -> {
          String digits = run.group();
          String other = own.get(digits);
          if (other != null && (spoken || !Numeral.isDecimal(text))) {
            return other;
          }
          return cleared && !rows.contains(digits) ? "0".repeat(digits.length()) : digits;
        });
  }

  private String name(String word) {
    return names.computeIfAbsent(word, none -> "x" + (names.size() + 1));
  }

  /// How many different words were replaced.
  int replaced() {
    return names.size();
  }
}
