package dev.victor.trading.importing;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.trading.journal.Restored;

/// What became of one file.
sealed interface FileResult {

  /// How the command ends on account of this file.
  ExitCode exit();

  /// Read and stored, reconciled or not.
  record Stored(Taken taken) implements FileResult {
    @Override
    public ExitCode exit() {
      return taken.exit();
    }
  }

  /// An export of a journal, taken back.
  ///
  /// @param file name without its folder
  /// @param rows what is new of it
  record Back(String file, Restored rows) implements FileResult {
    @Override
    public ExitCode exit() {
      return ExitCode.OK;
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
