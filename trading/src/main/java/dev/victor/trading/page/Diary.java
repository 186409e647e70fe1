package dev.victor.trading.page;

import dev.victor.core.fact.Period;
import dev.victor.trading.filter.NotedTags;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Note;
import dev.victor.trading.rule.Breach;
import dev.victor.trading.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;

/// What the owner adds to the broker's rows of some days.
///
/// @param tags of positions, to break results down by
/// @param notes of these days, and of all positions, as they may be closed on another day by now
/// @param breaches of the owner's rules, first to last
record Diary(Tags tags, List<Note> notes, List<Breach> breaches) {

  /// Nothing was added.
  static final Diary NONE = new Diary(Tags.NONE, List.of(), List.of());

  /// Copies the lists.
  Diary {
    notes = List.copyOf(notes);
    breaches = List.copyOf(breaches);
  }

  /// What a journal holds of an account's days.
  static Diary of(JournalStore journal, String account, Period period, RuleBook rules) {
    return new Diary(
        NotedTags.of(journal, account),
        journal.notes(account, Period.all(period.zone())).stream()
            .filter(note -> note.position().isPresent() || holds(period, note.day()))
            .toList(),
        rules.isEmpty() ? List.of() : rules.broken(journal, journal.ledger(account, period)));
  }

  private static boolean holds(Period period, LocalDate day) {
    return !day.isBefore(period.from()) && !day.isAfter(period.to());
  }

  /// The same without the owner's words, for pages that others may read.
  Diary withoutNotes() {
    return new Diary(Tags.NONE, List.of(), breaches);
  }
}
