package dev.victor.trading.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Runs one statement for many rows, a thousand at a time, and counts the rows it changed. The next
/// rows are filled in while the database takes those before.
final class Inserting implements AutoCloseable {

  /// Fills in the parameters of one row.
  interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private static final int AT_ONCE = 1_000;

  private final Connection connection;
  private final String sql;
  private PreparedStatement filling;
  private @Nullable PreparedStatement other;
  private @Nullable FutureTask<Integer> taking;
  private int waiting;
  private int changed;

  Inserting(Connection connection, String sql) throws SQLException {
    this.connection = connection;
    this.sql = sql;
    this.filling = connection.prepareStatement(sql);
  }

  void row(Binding binding) throws SQLException {
    binding.bind(filling);
    filling.addBatch();
    if (++waiting == AT_ONCE) {
      handOver();
    }
  }

  private void handOver() throws SQLException {
    settle();
    PreparedStatement full = filling;
    filling = other == null ? connection.prepareStatement(sql) : other;
    other = full;
    waiting = 0;
    FutureTask<Integer> next = new FutureTask<>(() -> execute(full));
    taking = next;
    Thread.ofPlatform().daemon().name("rows").start(next);
  }

  /// Waits until the database has taken what it was given.
  private void settle() throws SQLException {
    FutureTask<Integer> before = taking;
    taking = null;
    if (before == null) {
      return;
    }
    try {
      changed += before.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException trouble) {
        throw trouble;
      }
      throw new IllegalStateException("rows could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rows were written", e);
    }
  }

  private static int execute(PreparedStatement full) throws SQLException {
    int changed = 0;
    for (int count : full.executeBatch()) {
      changed += count;
    }
    return changed;
  }

  /// How many rows were changed in all.
  int done() throws SQLException {
    settle();
    if (waiting > 0) {
      waiting = 0;
      changed += execute(filling);
    }
    return changed;
  }

  @Override
  public void close() throws SQLException {
    try {
      settle();
    } finally {
      filling.close();
      PreparedStatement second = other;
      if (second != null) {
        second.close();
      }
    }
  }
}
