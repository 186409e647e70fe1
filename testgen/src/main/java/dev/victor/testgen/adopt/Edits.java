package dev.victor.testgen.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes of a text that do not overlap, by its offsets.
final class Edits {

  private record Edit(int start, int end, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  /// Takes lines away, and the empty ones before them.
  void remove(String text, int start, int end) {
    int from = start;
    while (from > 0) {
      int above = text.lastIndexOf('\n', from - 2) + 1;
      if (!text.substring(above, from).isBlank()) {
        break;
      }
      from = above;
    }
    replace(from, end, "");
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String applied(String text) {
    StringBuilder result = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).reversed())
        .forEach(edit -> result.replace(edit.start, edit.end, edit.text));
    return result.toString();
  }
}
