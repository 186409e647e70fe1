package dev.victor.trading.note;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Position;
import dev.victor.trading.report.DayWord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a note is about: a day, or a closed position and the day it was closed.
///
/// @param day in the author's zone
/// @param position if it is about one
record Subject(LocalDate day, Optional<Position> position) {

  /// Understands `today`, `yesterday`, `2026-11-22`, `today/2` (the second trade in the list of
  /// that day) and the broker's number of a trade.
  ///
  /// @return nothing when the words are none of these
  static Optional<Subject> of(
      String typed, JournalStore journal, String account, LocalDate today, ZoneId zone) {
    int slash = typed.indexOf('/');
    Optional<LocalDate> day = DayWord.parse(slash < 0 ? typed : typed.substring(0, slash), today);
    if (day.isPresent() && slash < 0) {
      return Optional.of(new Subject(day.get(), Optional.empty()));
    }
    if (day.isPresent() && typed.substring(slash + 1).matches("[0-9]{1,6}")) {
      int place = Integer.parseInt(typed.substring(slash + 1));
      return Optional.of(
          new Subject(day.get(), Optional.of(listed(journal, account, day.get(), zone, place))));
    }
    return journal
        .position(account, typed)
        .map(position ->
            new Subject(LocalDate.ofInstant(position.closed(), zone), Optional.of(position)));
  }

  private static Position listed(
      JournalStore journal, String account, LocalDate day, ZoneId zone, int place) {
    List<Position> closed = journal.ledger(account, Period.day(day, zone)).listed();
    if (place < 1 || place > closed.size()) {
      throw new BadInput(
          day + "/" + place,
          closed.isEmpty()
              ? "nothing was closed on that day"
              : "there are " + closed.size() + " trades on that day",
          "see them: victor journal today --date " + day);
    }
    return closed.get(place - 1);
  }
}
