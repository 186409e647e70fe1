package dev.victor.trading.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Runs one statement for many rows, some hundred at a time, and counts the rows it changed.
final class Inserting implements AutoCloseable {

  /// Fills in the parameters of one row.
  interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private static final int AT_ONCE = 500;

  private final PreparedStatement statement;
  private int waiting;
  private int changed;

  Inserting(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  void row(Binding binding) throws SQLException {
    binding.bind(statement);
    statement.addBatch();
    if (++waiting == AT_ONCE) {
      flush();
    }
  }

  private void flush() throws SQLException {
    for (int count : statement.executeBatch()) {
      changed += count;
    }
    waiting = 0;
  }

  /// How many rows were changed in all.
  int done() throws SQLException {
    if (waiting > 0) {
      flush();
    }
    return changed;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
