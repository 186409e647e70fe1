package dev.victor.trading.filter;

import dev.victor.core.fact.Period;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Note;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The tags that notes give to positions. A setup counts as the tag `setup:NAME`; what is said of a
/// day says nothing of its trades.
public final class NotedTags {

  private static final String SETUP = "setup:";

  private NotedTags() {}

  /// The tags of an account's positions, read when first asked for.
  public static Tags of(JournalStore journal, String account) {
    Map<String, Set<String>> tags = new HashMap<>();
    for (Note note : journal.notes(account, Period.all(ZoneOffset.UTC))) {
      note.position()
          .ifPresent(position -> {
            Set<String> of = tags.computeIfAbsent(position, none -> new TreeSet<>());
            of.addAll(note.tags());
            note.setup().ifPresent(setup -> of.add(SETUP + setup));
          });
    }
    return position -> tags.getOrDefault(position, Set.of());
  }
}
