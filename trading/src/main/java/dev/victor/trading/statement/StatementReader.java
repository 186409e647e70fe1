package dev.victor.trading.statement;

/// Reads one format. Readers are told apart by what a file contains, never by its name.
public interface StatementReader {

  /// Whether the file is of this format.
  boolean recognises(StatementFile file);

  /// Reads the whole file; its times are taken as if the statement's clock were UTC ([Statement#in]
  /// sets them right).
  ///
  /// @throws dev.victor.core.failure.BadInput when the file is cut off, damaged or not of a kind
  ///   that can be stored
  Statement read(StatementFile file);
}
