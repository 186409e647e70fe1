package dev.victor.content.verify;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What words mean to the gate, whatever the facts are.
final class Lexicon {

  /// A way that something can go, or a place among others.
  enum Way {
    RISE,
    FALL,
    BETTER,
    WORSE,
    GAIN,
    LOSE,
    SAME,
    DOUBLE,
    TWICE,
    HALF,
    TRIPLE,
    FOURFOLD,
    MOST,
    LEAST
  }

  private static final Set<String> FREE = WordList.words("free.txt");
  private static final Set<String> LOG = WordList.words("log.txt");
  private static final Set<String> LOADED = WordList.words("loaded.txt");
  private static final Set<String> LESS_IS_MORE =
      WordList.words("smaller-is-better.txt").stream()
          .map(Root::of)
          .collect(Collectors.toUnmodifiableSet());
  private static final List<Set<String>> EXCLUSIVE =
      WordList.lines("exclusive.txt").stream()
          .map(line ->
              Stream.of(line.split(" +", -1)).map(Root::of).collect(Collectors.toUnmodifiableSet()))
          .toList();
  private static final Map<String, Way> WAYS = ways();
  private static final Map<String, BigDecimal> NUMBERS = numbers();

  private Lexicon() {}

  private static Map<String, Way> ways() {
    return WordList.lists("directions.txt").entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                entry -> Way.valueOf(entry.getValue().getFirst().toUpperCase(Locale.ROOT))));
  }

  private static Map<String, BigDecimal> numbers() {
    Map<String, BigDecimal> numbers = new HashMap<>();
    WordList.lists("numbers.txt")
        .forEach((word, value) -> numbers.put(word, new BigDecimal(value.getFirst())));
    return Map.copyOf(numbers);
  }

  /// Whether a word states nothing by itself.
  static boolean isFree(String low) {
    return FREE.contains(low) || NUMBERS.containsKey(low);
  }

  /// Whether a word is one that logs are made of.
  static boolean isLog(String low) {
    return LOG.contains(low);
  }

  /// Whether a word needs a fact of its own.
  static boolean isLoaded(String low) {
    return LOADED.contains(low);
  }

  /// Whether a word is one of any list.
  static boolean isCommon(String low) {
    return isFree(low) || isLog(low) || isLoaded(low) || WAYS.containsKey(low);
  }

  /// Whether words exclude a measure: what is said of branches is not said of lines.
  static boolean excluded(Set<String> label, Set<String> around) {
    return EXCLUSIVE.stream()
        .anyMatch(group ->
            group.stream().anyMatch(label::contains)
                && group.stream().anyMatch(around::contains)
                && group.stream().noneMatch(each -> label.contains(each) && around.contains(each)));
  }

  /// Where a word says that something went.
  static Optional<Way> way(String low) {
    return Optional.ofNullable(WAYS.get(low));
  }

  /// The number that a word is.
  static Optional<BigDecimal> number(String low) {
    return Optional.ofNullable(NUMBERS.get(low));
  }

  /// Whether of what a measure with these words counts less is more.
  static boolean lessIsMore(Set<String> label, Unit unit) {
    return unit.family().equals("time")
        || unit.family().equals("size")
        || label.stream().anyMatch(LESS_IS_MORE::contains);
  }
}
