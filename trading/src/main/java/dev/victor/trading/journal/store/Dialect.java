package dev.victor.trading.journal.store;

import dev.victor.core.failure.Failure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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

  /// A query for the names and definitions of the indexes beside the primary keys.
  String indexes();

  /// What to say when indexes were made anew.
  List<String> afterIndexing();

  /// Whether an index could not be made because two rows have the same key.
  boolean repeated(SQLException e);

  /// What the database complains about, in words and with a remedy.
  Failure trouble(SQLException e);
}
