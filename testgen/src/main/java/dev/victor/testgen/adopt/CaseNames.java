package dev.victor.testgen.adopt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One name for tests whose names have words in common; the others are the ids of its cases:
/// `test_ridge_weak` and `test_ridge_strong` become `test_ridge` with `weak` and `strong`.
///
/// @param name of the test
/// @param ids of its cases, each another one
record CaseNames(String name, List<String> ids) {

  static CaseNames of(List<String> names, Set<String> taken) {
    List<List<String>> words = names.stream().map(CaseNames::words).toList();
    int shortest = words.stream().mapToInt(List::size).min().orElse(0);
    int head = 0;
    while (head < shortest && same(words, head)) {
      head++;
    }
    int tail = 0;
    while (tail < shortest - head && same(words, -1 - tail)) {
      tail++;
    }
    List<String> first = words.getFirst();
    List<String> common = new ArrayList<>(first.subList(0, head));
    common.addAll(first.subList(first.size() - tail, first.size()));
    String name = joined(names.getFirst(), common);
    if (common.isEmpty() || common.equals(List.of("test")) || taken.contains(name)) {
      name = names.getFirst();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (List<String> one : words) {
      String id =
          String.join("-", one.subList(head, one.size() - tail)).toLowerCase(java.util.Locale.ROOT);
      String wanted = id.isEmpty() ? "plain" : id;
      for (int i = 2; !ids.add(wanted); i++) {
        wanted = id + "-" + i;
      }
    }
    return new CaseNames(name, List.copyOf(ids));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("_|(?<=[a-z0-9])(?=[A-Z])", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Whether a word, from the end when negative, is the same in all names.
  private static boolean same(List<List<String>> words, int at) {
    return words.stream().map(one -> one.get(at < 0 ? one.size() + at : at)).distinct().count()
        == 1;
  }

  private static String joined(String like, List<String> words) {
    return String.join(like.contains("_") ? "_" : "", words);
  }
}
