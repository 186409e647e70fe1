package dev.victor.content.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words the gate knows, in files beside this class: lines of words; `#` begins a remark.
final class WordList {

  private WordList() {}

  /// All words of a file.
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    lines(name).forEach(line -> words.addAll(List.of(line.split(" +"))));
    return Set.copyOf(words);
  }

  /// The first word of each line with those that follow.
  static Map<String, List<String>> lists(String name) {
    Map<String, List<String>> lists = new HashMap<>();
    for (String line : lines(name)) {
      List<String> words = List.of(line.split(" +"));
      lists.put(words.getFirst(), words.subList(1, words.size()));
    }
    return Map.copyOf(lists);
  }

  /// The lines of a file.
  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
