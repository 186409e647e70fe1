package dev.victor.trading.statement.ibkr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what a file holds but the journal does not keep.
final class LeftOut {

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();

  /// Counts one of a kind, named without its number: `corporate action`.
  void count(String kind) {
    count(kind, 1);
  }

  /// Counts several of a kind.
  void count(String kind, int number) {
    if (number > 0) {
      counts.merge(kind, number, Integer::sum);
    }
  }

  /// Notes something that has no number.
  void remark(String words) {
    remarks.add(words);
  }

  /// Each kind with its number, in the order they were met.
  List<String> words() {
    List<String> words = new ArrayList<>();
    counts.forEach((kind, count) -> words.add(count + " " + kind + (count == 1 ? "" : "s")));
    words.addAll(remarks);
    return words;
  }
}
