package dev.victor.trading.importing;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;

/// What became of one file.
sealed interface FileResult {

  /// The file's name without its folder.
  String file();

  /// How the command ends on account of this file.
  ExitCode exit();

  /// Read and stored, reconciled or not.
  ///
  /// @param file name without its folder
  /// @param statement as it was read
  /// @param account where it went
  /// @param zoneDeclared whether the clock of its times is known, not assumed
  /// @param added rows that are new, and known ones
  /// @param reconciliation stated against computed
  record Stored(
      String file,
      Statement statement,
      Account account,
      boolean zoneDeclared,
      Added added,
      Reconciliation reconciliation)
      implements FileResult {
    @Override
    public ExitCode exit() {
      return reconciliation.reconciled() ? ExitCode.OK : ExitCode.CHECK_FAILED;
    }
  }

  /// Refused; nothing of it was stored.
  ///
  /// @param file name without its folder
  /// @param failure why
  record Refused(String file, Failure failure) implements FileResult {
    @Override
    public ExitCode exit() {
      return failure.exit();
    }
  }
}
