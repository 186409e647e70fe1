package dev.victor.trading.importing;

import dev.victor.core.failure.ExitCode;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.util.Optional;

/// A statement that was taken into the journal, reconciled or not.
///
/// @param name what messages call it
/// @param statement as it was read
/// @param account where it went
/// @param zoneKnown whether the clock of its times is known, not assumed
/// @param added rows that are new, and known ones
/// @param reconciliation stated against computed
/// @param twice a file of another format that tells of the same days without a common number: both
///   may tell of the same trades
public record Taken(
    String name,
    Statement statement,
    Account account,
    boolean zoneKnown,
    Added added,
    Reconciliation reconciliation,
    Optional<Imported> twice) {

  /// How a command ends on account of it: a statement that does not agree with itself is a check
  /// that said no.
  public ExitCode exit() {
    return reconciliation.reconciled() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }
}
