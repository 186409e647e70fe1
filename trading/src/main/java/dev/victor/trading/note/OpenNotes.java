package dev.victor.trading.note;

import dev.victor.core.workspace.Session;
import dev.victor.trading.report.OpenJournal;
import java.util.Optional;
import java.util.function.Function;

/// Opens the journal of a workspace for its notes, and closes it again.
public final class OpenNotes {

  private OpenNotes() {}

  /// What `work` makes of the notes of an account.
  ///
  /// @param account the one that was named, or none to take the only one
  public static <T> T with(Session session, Optional<String> account, Function<NoteBook, T> work) {
    return OpenJournal.read(
        session.workspace(),
        session.environment(),
        journal ->
            work.apply(
                new NoteBook(
                    journal.orElseThrow(NoteBook::nothing),
                    session.workspace().project(),
                    account)));
  }
}
