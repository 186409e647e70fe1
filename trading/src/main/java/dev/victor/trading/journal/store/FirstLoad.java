package dev.victor.trading.journal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first rows of a store, when they are many. The tables take them without their indexes, which
/// are made at the end: to sort all keys once is much quicker than to seek the place of each.
final class FirstLoad {

  /// From how many rows on that pays.
  static final int MANY = 5_000;

  /// Writes the rows.
  interface Writing<T> {
    T write() throws SQLException;
  }

  private record Index(String name, String definition) {}

  private final Connection connection;
  private final Dialect dialect;

  FirstLoad(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /// Whether so many rows would be the first of the store.
  boolean fits(int rows) throws SQLException {
    return rows >= MANY && empty("deal") && empty("position") && empty("flow");
  }

  private boolean empty(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
      return !row.next();
    }
  }

  /// Does it, in the transaction of the caller.
  ///
  /// @return empty when two rows have the same number, which only an index notices at once: nothing
  ///   is written then
  <T> Optional<T> load(Writing<T> writing) throws SQLException {
    List<Index> indexes = indexes();
    say("SAVEPOINT first_load");
    for (Index index : indexes) {
      say("DROP INDEX " + index.name());
    }
    T answer = writing.write();
    try {
      for (Index index : indexes) {
        say(index.definition());
      }
    } catch (SQLException e) {
      if (!dialect.repeated(e)) {
        throw e;
      }
      say("ROLLBACK TO first_load");
      return Optional.empty();
    }
    for (String sql : dialect.afterIndexing()) {
      say(sql);
    }
    return Optional.of(answer);
  }

  private List<Index> indexes() throws SQLException {
    List<Index> indexes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(dialect.indexes())) {
      while (row.next()) {
        indexes.add(new Index(row.getString(1), row.getString(2)));
      }
    }
    return indexes;
  }

  private void say(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
