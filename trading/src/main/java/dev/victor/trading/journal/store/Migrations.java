package dev.victor.trading.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/// Brings a store to the layout this version works with: numbered SQL files, each applied once.
final class Migrations {

  /// Marks a database as ours: `VICJ`.
  static final int APPLICATION = 0x5649434a;

  /// Tells SQLite how its indexes are filled; to be said again when they were made anew.
  static final String STATISTICS = "statistics.sql";

  private static final List<String> FILES =
      List.of(
          "001-journal.sql",
          "002-columns.sql",
          "003-notes.sql",
          "004-indexes.sql",
          "005-sums.sql",
          "006-realized.sql",
          "007-stops.sql");

  private final Connection connection;
  private final Path file;

  Migrations(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  void apply() throws SQLException {
    int version = number("PRAGMA user_version");
    if (version > FILES.size()) {
      throw StoreTrouble.newer(file, version);
    }
    boolean empty = number("SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && number("PRAGMA application_id") != APPLICATION) {
      throw StoreTrouble.foreign(file);
    }
    if (version < FILES.size()) {
      migrate();
    }
  }

  private void migrate() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("BEGIN IMMEDIATE");
      try {
        // Another process may have been quicker.
        int version = number("PRAGMA user_version");
        for (String name : FILES.subList(version, FILES.size())) {
          for (String sql : statements(name)) {
            statement.execute(sql);
          }
        }
        for (String sql : statements(STATISTICS)) {
          statement.execute(sql);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + FILES.size());
        statement.execute("COMMIT");
      } catch (SQLException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /// The statements of an SQL file.
  static List<String> statements(String name) {
    return Arrays.stream(read(name).split(";\\s*\\n", -1)).filter(sql -> !sql.isBlank()).toList();
  }

  private static String read(String name) {
    try (InputStream sql = Migrations.class.getResourceAsStream(name)) {
      if (sql == null) {
        throw new IllegalStateException("migration " + name + " is not in the jar");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
