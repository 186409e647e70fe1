package dev.victor.trading.export;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.store.Journals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Answers `journal migrate`: carries everything from the journal of a workspace to another store,
/// in one transaction, and compares the balances. The old store stays as it is.
public final class Migration {

  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final Session session;
  private final Journals from;
  private final Journals to;
  private final String name;

  private Migration(Session session, String name) {
    this.session = session;
    this.name = name;
    this.from = Journals.of(session.workspace(), session.environment());
    this.to = from.named(name);
  }

  /// Carries the journal over.
  ///
  /// @param name of the other store, in the user's settings; `sqlite` is the workspace's own file
  /// @param rehearsal whether nothing is to be written
  public static Outcome run(Session session, String name, boolean rehearsal) {
    Migration migration = new Migration(session, name);
    migration.check();
    return migration.carry(rehearsal);
  }

  private void check() {
    if (!name.equals("sqlite") && !to.shared()) {
      throw new UsageError(
          "--to " + name,
          "your settings name no such store",
          "add \"stores\": {\""
              + name
              + "\": \"jdbc:postgresql://…\"} to "
              + Settings.file(session.environment()));
    }
    if (from.place().equals(to.place())) {
      throw new UsageError("--to " + name, "the journal is there already", "name another store");
    }
  }

  private MigrationOutcome carry(boolean rehearsal) {
    try (JournalStore old =
            from.openIfAny()
                .orElseThrow(() ->
                    new BadInput(null, "the journal is empty", "victor journal import FILE"));
        Progress progress = new Progress(session.console(), "carrying over")) {
      if (rehearsal) {
        return new MigrationOutcome(from.place(), to.place(), name, null, balances(old, old));
      }
      try (JournalStore other = to.open()) {
        long[] count = {0};
        Restored restored =
            other.restore(rows ->
                old.dump((table, cells) -> {
                  rows.row(table, cells);
                  progress.at(++count[0], 0);
                }));
        return new MigrationOutcome(from.place(), to.place(), name, restored, balances(old, other));
      }
    }
  }

  private static List<MigrationOutcome.Balance> balances(JournalStore old, JournalStore other) {
    List<MigrationOutcome.Balance> balances = new ArrayList<>();
    for (Account account : old.accounts()) {
      balances.add(
          new MigrationOutcome.Balance(
              account.id(),
              account.currency(),
              old.balanceBefore(account.id(), END_OF_TIME),
              other.balanceBefore(account.id(), END_OF_TIME)));
    }
    return balances;
  }
}
