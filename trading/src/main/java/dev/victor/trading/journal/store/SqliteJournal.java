package dev.victor.trading.journal.store;

import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.JournalStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// Opens the journal of a workspace in `.victor/journal.db`.
final class SqliteJournal {

  static final String FILE = ".victor/journal.db";
  private static final String IGNORED = "/journal.db*";
  private static final int PATIENCE_MILLIS = 5_000;

  private SqliteJournal() {}

  /// Opens the journal of a workspace, which is made if there is none. A link may not lead it
  /// elsewhere.
  ///
  /// @throws dev.victor.core.failure.Failure when it is damaged, foreign, locked, newer or cannot
  ///   be written
  static JournalStore open(Workspace workspace, Environment environment) {
    Path file = workspace.inside(FILE);
    StateFolder.hide(workspace.state(), IGNORED);
    return open(file, environment.cache());
  }

  /// Opens the journal of a workspace, when there is one.
  static Optional<JournalStore> openIfAny(Workspace workspace, Environment environment) {
    Path file = workspace.inside(FILE);
    return Files.exists(file) ? Optional.of(open(file, environment.cache())) : Optional.empty();
  }

  /// Opens a store file.
  ///
  /// @param cache folder of what can be made again, for SQLite's native code
  static JournalStore open(Path file, Path cache) {
    NativeLibrary.prepare(cache);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    try {
      Connection connection = source.getConnection();
      try {
        new Migrations(connection, file).apply();
        return new JdbcJournal(connection, new SqliteDialect(file));
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  /// One file, one writer.
  private record SqliteDialect(Path file) implements Dialect {
    @Override
    public void begin(Connection connection) throws SQLException {
      say(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
      say(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
      say(connection, "ROLLBACK");
    }

    private static void say(Connection connection, String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public int fetchSize() {
      return 0;
    }

    @Override
    public String indexes() {
      return "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
          + " AND tbl_name IN ('deal', 'position', 'flow')";
    }

    @Override
    public List<String> afterIndexing() {
      return Migrations.statements(Migrations.STATISTICS);
    }

    @Override
    public boolean repeated(SQLException e) {
      return e.getErrorCode() == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    @Override
    public Failure trouble(SQLException e) {
      return StoreTrouble.of(file, e);
    }
  }
}
