package dev.victor.trading.note;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
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
  /// @throws UsageError when the day is none of those that notes are found by
  static Optional<Subject> of(
      String typed, JournalStore journal, String account, LocalDate today, ZoneId zone) {
    int slash = typed.indexOf('/');
    Optional<LocalDate> day = DayWord.parse(slash < 0 ? typed : typed.substring(0, slash), today);
    day.ifPresent(named -> check(typed, named, Period.all(zone)));
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

  /// A note of any other day could never be shown or removed.
  private static void check(String typed, LocalDate day, Period all) {
    if (day.isBefore(all.from()) || day.isAfter(all.to())) {
      throw new UsageError(
          typed, "no day of a journal", "say one from " + all.from() + " to " + all.to());
    }
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
