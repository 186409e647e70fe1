package dev.victor.trading.recap;

import dev.victor.trading.journal.Note;
import dev.victor.trading.rule.Breach;
import java.util.List;

/// What makes a recap more than figures.
///
/// @param ruled whether the owner declared any rules
/// @param breaches rules that were broken, by day
/// @param notes what was noted of the days and their trades
public record Reflection(boolean ruled, List<Breach> breaches, List<Note> notes) {

  /// Copies the lists.
  public Reflection {
    breaches = List.copyOf(breaches);
    notes = List.copyOf(notes);
  }

  /// Whether the owner said something of the whole.
  boolean answered() {
    return notes.stream().anyMatch(note -> note.position().isEmpty());
  }
}
