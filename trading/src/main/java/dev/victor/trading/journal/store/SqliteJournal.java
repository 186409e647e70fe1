package dev.victor.trading.journal.store;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The journal of a workspace in `.victor/journal.db`.
public final class SqliteJournal implements JournalStore {

  private static final String FILE = ".victor/journal.db";
  private static final int PATIENCE_MILLIS = 5_000;

  private final Path file;
  private final Connection connection;

  private SqliteJournal(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// Opens the journal of a workspace, which is made if there is none. A link may not lead it
  /// elsewhere.
  ///
  /// @throws dev.victor.core.failure.Failure when it is damaged, foreign, locked, newer or cannot
  ///   be written
  public static SqliteJournal open(Workspace workspace, Environment environment) {
    Path file = workspace.inside(FILE);
    StoreFolder.prepare(workspace.state());
    return open(file, environment.cache());
  }

  /// Opens the journal of a workspace, when there is one.
  public static Optional<SqliteJournal> openIfAny(Workspace workspace, Environment environment) {
    Path file = workspace.inside(FILE);
    return Files.exists(file) ? Optional.of(open(file, environment.cache())) : Optional.empty();
  }

  /// Opens a store file.
  ///
  /// @param cache folder of what can be made again, for SQLite's native code
  static SqliteJournal open(Path file, Path cache) {
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
        return new SqliteJournal(file, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  @Override
  public Added add(Batch batch) {
    return write(batch, "COMMIT");
  }

  @Override
  public Added preview(Batch batch) {
    return write(batch, "ROLLBACK");
  }

  private Added write(Batch batch, String end) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        Books books = new Books(connection);
        books.account(batch.account());
        Added added = new BatchWriter(connection, batch, books.file(batch)).write();
        statement.execute(end);
        done = true;
        return added;
      } finally {
        if (!done) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  @Override
  public Ledger ledger(String account, Period period) {
    Account known =
        account(account)
            .orElseThrow(() ->
                new BadInput(
                    null,
                    "account \"" + account + "\" holds nothing yet",
                    "victor journal import FILE --account " + account));
    try {
      return new LedgerReader(connection).ledger(known, period);
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  @Override
  public List<Account> accounts() {
    try {
      return new LedgerReader(connection).accounts();
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  @Override
  public List<Imported> imports(String account) {
    try {
      return new LedgerReader(connection).imports(account);
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreTrouble.of(file, e);
    }
  }
}
