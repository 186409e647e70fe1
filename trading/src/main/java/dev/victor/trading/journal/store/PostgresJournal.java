package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.trading.journal.JournalStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/// Opens a journal in a PostgreSQL database. The address may hold a password, so it is in no
/// message.
final class PostgresJournal {

  /// The first of them makes version 2.
  private static final List<String> FILES =
      List.of(
          "postgresql-001.sql",
          "postgresql-002.sql",
          "postgresql-003.sql",
          "postgresql-004.sql",
          "postgresql-005.sql");

  private static final int VERSION = FILES.size() + 1;
  private static final int CONNECT_SECONDS = 10;

  /// One writer at a time, whatever the journal's tables are called: `VICJ` once more.
  private static final long LOCK = Migrations.APPLICATION;

  private PostgresJournal() {}

  /// Opens the journal, whose tables are made if there are none.
  ///
  /// @param name as `project.json` calls it
  /// @param url `jdbc:postgresql://…`, from the user's settings
  static JournalStore open(String name, String url) {
    PostgresDialect dialect = new PostgresDialect(name);
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          dialect.where(),
          "has an address that is none",
          "correct stores." + name + " in your config.json",
          e);
    }
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setApplicationName("victor");
    try {
      Connection connection = source.getConnection();
      try {
        prepare(connection, dialect);
        return new JdbcJournal(connection, dialect);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw dialect.trouble(e);
    }
  }

  private static void prepare(Connection connection, PostgresDialect dialect) throws SQLException {
    int version = version(connection);
    if (version > VERSION) {
      throw new BadInput(dialect.where(), "was made by a newer victor", "update victor");
    }
    if (version < VERSION) {
      migrate(connection, dialect);
    }
  }

  /// The version of the tables, 0 when there are none of ours.
  private static int version(Connection connection) throws SQLException {
    if (!holds(connection, "victor_journal")) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT version FROM victor_journal")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void migrate(Connection connection, PostgresDialect dialect) throws SQLException {
    dialect.begin(connection);
    boolean done = false;
    try (Statement statement = connection.createStatement()) {
      int version = version(connection); // another process may have been quicker
      if (version == 0 && (holds(connection, "deal") || holds(connection, "position"))) {
        throw new BadInput(
            dialect.where(),
            "is another program's database",
            "it was left as it is; give the journal a schema or a database of its own");
      }
      for (String file : FILES.subList(Math.max(0, version - 1), FILES.size())) {
        for (String sql : Migrations.statements(file)) {
          statement.execute(sql);
        }
      }
      dialect.commit(connection);
      done = true;
    } finally {
      if (!done) {
        dialect.rollback(connection);
      }
    }
  }

  private static boolean holds(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT to_regclass('" + table + "')")) {
      return row.next() && row.getString(1) != null;
    }
  }

  /// What PostgreSQL does in its own way.
  record PostgresDialect(String name) implements Dialect {

    private static final int ROWS_AT_ONCE = 5_000;

    String where() {
      return "journal store \"" + name + "\"";
    }

    @Override
    public void begin(Connection connection) throws SQLException {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LOCAL lock_timeout = '5s'");
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      } catch (SQLException e) {
        rollback(connection);
        throw e;
      }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
      connection.commit();
      connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
      connection.rollback();
      connection.setAutoCommit(true);
    }

    @Override
    public int fetchSize() {
      return ROWS_AT_ONCE;
    }

    @Override
    public String indexes() {
      return "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()"
          + " AND tablename IN ('deal', 'position', 'flow') AND indexname NOT LIKE '%_pkey'";
    }

    @Override
    public List<String> afterIndexing() {
      return List.of("ANALYZE deal", "ANALYZE position", "ANALYZE flow");
    }

    @Override
    public boolean repeated(SQLException e) {
      return "23505".equals(e.getSQLState());
    }

    @Override
    public Failure trouble(SQLException e) {
      String state = e.getSQLState() == null ? "" : e.getSQLState();
      if (state.equals("55P03")) {
        return StoreTrouble.busy(where(), e);
      }
      if (state.startsWith("08") || state.startsWith("57P")) {
        return new OutsideFailed(
            where(),
            "does not answer",
            "start the database, or correct its address in stores." + name + " of your config.json",
            e);
      }
      return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
        case "28" ->
            new NeedsPerson(
                where(),
                "refuses the user or the password",
                "correct stores." + name + " in your config.json",
                e);
        case "3D" ->
            new NeedsPerson(
                where(),
                "there is no such database",
                "make it with createdb, or correct stores." + name + " in your config.json",
                e);
        case "42" ->
            state.equals("42501")
                ? new NeedsPerson(
                    where(),
                    "the user may not do that",
                    "let the user make tables and write in its schema",
                    e)
                : broken(e);
        case "53" ->
            new NeedsPerson(
                where(),
                "the database has no room left; nothing was stored",
                "free some space, then run it again",
                e);
        default -> broken(e);
      };
    }

    private static Failure broken(SQLException e) {
      throw new IllegalStateException("journal store: " + e.getMessage(), e);
    }
  }
}
