package dev.victor.trading.feed.fetch;

import dev.victor.trading.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// A broker's interface.
interface Source {

  /// What is wanted.
  ///
  /// @param since the first day, when said; else what is new
  /// @param known names under which the journal keeps what was fetched before
  /// @param rows hears how many rows are here
  record Wish(Optional<LocalDate> since, List<String> known, LongConsumer rows) {}

  /// What was fetched.
  ///
  /// @param name by which the journal keeps it; it tells the next run how far this one went
  /// @param content what it was made of, for the hash
  /// @param statement all of it
  record Fetched(String name, String content, Statement statement) {}

  /// Asks for it.
  ///
  /// @return nothing when there is nothing new
  /// @throws dev.victor.core.failure.Failure when the broker does not answer, or not as it should;
  ///   nothing is answered by halves
  Optional<Fetched> fetch(Wish wish);
}
