package dev.victor.trading.anonymise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Finds the words without which a file reads differently: as few as possible, by trying.
final class Words {

  /// How often to try at most; a file of a known format needs one or two dozen.
  private static final int TRIES = 400;

  private final Set<String> known;
  private final List<String> doubtful;
  private final Predicate<Set<String>> same;
  private int tries;

  /// @param known words that may stay anyway
  /// @param doubtful words that may only stay when they must
  /// @param same whether the file reads as before when only some words stay
  Words(Set<String> known, Set<String> doubtful, Predicate<Set<String>> same) {
    this.known = known;
    this.doubtful = List.copyOf(new TreeSet<>(doubtful));
    this.same = same;
  }

  /// The doubtful words that must stay; nothing when even all of them do not suffice.
  Optional<Set<String>> needed() {
    Set<String> needed = new TreeSet<>();
    while (!reads(needed, 0)) {
      int few = 0;
      int many = doubtful.size();
      if (!reads(needed, many)) {
        return Optional.empty();
      }
      while (many - few > 1) {
        int middle = (few + many) / 2;
        if (reads(needed, middle)) {
          many = middle;
        } else {
          few = middle;
        }
      }
      needed.add(doubtful.get(many - 1));
    }
    return Optional.of(needed);
  }

  /// Whether the file reads as before with the first of the doubtful words.
  private boolean reads(Set<String> needed, int first) {
    if (++tries > TRIES) {
      return false;
    }
    Set<String> kept = new HashSet<>(known);
    kept.addAll(needed);
    kept.addAll(doubtful.subList(0, first));
    return same.test(kept);
  }
}
