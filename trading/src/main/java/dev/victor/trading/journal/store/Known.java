package dev.victor.trading.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Looks up which rows of an account are stored already, some hundred at a time.
final class Known {

  /// One stored row as a value.
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static final int AT_ONCE = 400;

  private final Connection connection;
  private final String account;

  Known(Connection connection, String account) {
    this.connection = connection;
    this.account = account;
  }

  /// Whether a table holds anything of the account: a new account needs no looking up.
  boolean any(String table) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM " + table + " WHERE account = ? LIMIT 1")) {
      select.setString(1, account);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /// The stored rows of a table that have the numbers of `rows`, by number.
  <R, T> Map<String, T> of(
      String table, String columns, List<R> rows, Function<R, String> id, Reading<T> reading)
      throws SQLException {
    Map<String, T> found = new HashMap<>();
    if (rows.isEmpty() || !any(table)) {
      return found;
    }
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<R> part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      String marks = String.join(",", Collections.nCopies(part.size(), "?"));
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT "
                  + columns
                  + " FROM "
                  + table
                  + " WHERE account = ? AND id IN ("
                  + marks
                  + ")")) {
        Columns bound = new Columns(select).text(account);
        for (R row : part) {
          bound.text(id.apply(row));
        }
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            found.put(row.getString("id"), reading.read(row));
          }
        }
      }
    }
    return found;
  }
}
