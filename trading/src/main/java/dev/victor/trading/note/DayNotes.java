package dev.victor.trading.note;

import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was said of some days and of the positions closed on them. A position lies on another day
/// than its note was kept for once its account's zone is corrected: its note goes with it.
public final class DayNotes {

  private static final Comparator<Note> ORDER =
      Comparator.comparing(Note::day).thenComparing(Note::written).thenComparing(Note::id);

  private DayNotes() {}

  /// The notes of a ledger's days, by day, in the order they were written.
  public static List<Note> of(JournalStore journal, Ledger ledger) {
    String account = ledger.account().id();
    ZoneId zone = ledger.period().zone();
    Map<String, LocalDate> closed = new HashMap<>();
    for (Position position : ledger.positions()) {
      closed.put(position.id(), LocalDate.ofInstant(position.closed(), zone));
    }
    Stream<Note> ofPositions =
        journal.notesOf(account, closed.keySet()).stream()
            .map(note -> note.position().map(closed::get).map(note::on).orElse(note));
    Stream<Note> ofDays =
        journal.notes(account, ledger.period()).stream()
            .filter(note ->
                note.position()
                    .filter(
                        id -> closed.containsKey(id) || journal.position(account, id).isPresent())
                    .isEmpty());
    return Stream.concat(ofPositions, ofDays).sorted(ORDER).toList();
  }
}
