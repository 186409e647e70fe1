package dev.victor.trading.report;

import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.store.Journals;
import java.util.Optional;
import java.util.function.Function;

/// Opens the journal of a workspace to read it, and closes it again; a workspace without one stays
/// without.
public final class OpenJournal {

  private OpenJournal() {}

  /// What `work` makes of the journal, which is empty when nothing was ever imported.
  public static <T> T read(
      Workspace workspace, Environment environment, Function<Optional<JournalStore>, T> work) {
    Optional<JournalStore> journal = Journals.of(workspace, environment).openIfAny();
    try {
      return work.apply(journal);
    } finally {
      journal.ifPresent(JournalStore::close);
    }
  }
}
