package dev.victor.trading.journal.store;

import dev.victor.core.failure.Failure;
import java.sql.Connection;
import java.sql.SQLException;

/// Where the databases differ.
interface Dialect {

  /// Begins a transaction in which this is the only one that writes to the journal.
  void begin(Connection connection) throws SQLException;

  /// Ends the transaction and keeps what it did.
  void commit(Connection connection) throws SQLException;

  /// Ends the transaction as if it had never begun.
  void rollback(Connection connection) throws SQLException;

  /// How many rows to fetch at once while a long result is read, in which others may write.
  int fetchSize();

  /// What the database complains about, in words and with a remedy.
  Failure trouble(SQLException e);
}
