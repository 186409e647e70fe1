package dev.victor.trading.journal.store;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.Rows;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Window;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A journal in a database. All SQL is the same for every database; what is not is in its
/// [Dialect].
final class JdbcJournal implements JournalStore {

  /// Something done with the connection.
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Connection connection;
  private final Dialect dialect;

  JdbcJournal(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  @Override
  public Added add(Batch batch) {
    return write(batch, true);
  }

  @Override
  public Added preview(Batch batch) {
    return write(batch, false);
  }

  private Added write(Batch batch, boolean keep) {
    return alone(
        keep,
        at -> {
          Books books = new Books(at);
          Sums sums = new Sums(at, batch.account().id());
          if (books.account(batch.account())) {
            sums.touchAll();
          }
          long number = books.file(batch);
          FirstLoad first = new FirstLoad(at, dialect);
          Optional<Added> loaded =
              first.fits(batch.entries().size())
                  ? first.load(() -> new BatchWriter(at, batch, number, sums).write())
                  : Optional.empty();
          Added added =
              loaded.isPresent() ? loaded.get() : new BatchWriter(at, batch, number, sums).write();
          if (keep) {
            sums.renew();
          }
          return added;
        });
  }

  /// Does some work in one transaction, which is kept only when nothing failed.
  private <T> T alone(boolean keep, Work<T> work) {
    return read(at -> {
      dialect.begin(at);
      boolean done = false;
      try {
        T answer = work.on(at);
        if (keep) {
          dialect.commit(at);
          done = true;
        }
        return answer;
      } finally {
        if (!done) {
          dialect.rollback(at);
        }
      }
    });
  }

  private <T> T read(Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw dialect.trouble(e);
    }
  }

  @Override
  public Ledger ledger(String account, Period period) {
    Account known = known(account);
    return read(at -> reader(at).ledger(known, period));
  }

  @Override
  public void steps(String account, Window window, Step.Detail detail, Consumer<Step> each) {
    String known = known(account).id();
    read(at -> {
      new Figures(at, dialect.fetchSize()).steps(known, window, detail, each);
      return known;
    });
  }

  @Override
  public void spans(String account, Period period, Step.Detail detail, Consumer<Span> each) {
    String known = known(account).id();
    read(at -> {
      Figures figures = new Figures(at, dialect.fetchSize());
      switch (detail) {
        case MONEY -> figures.spans(known, Window.of(period), each);
        case LABELLED -> figures.labelledSpans(known, Window.of(period), each);
      }
      return known;
    });
  }

  @Override
  public List<Flow> flows(String account, Window window) {
    String known = known(account).id();
    return read(at -> reader(at).flows(known, window));
  }

  @Override
  public long positions(String account, Period period) {
    return read(at -> reader(at).positions(account, period));
  }

  @Override
  public BigDecimal balanceBefore(String account, Instant instant) {
    return read(at -> reader(at).balanceBefore(account, instant.toEpochMilli()));
  }

  @Override
  public Map<String, Instant> opened(String account, Collection<String> positions) {
    return read(at -> reader(at).opened(account, positions));
  }

  @Override
  public Optional<Position> position(String account, String id) {
    return read(at -> reader(at).position(account, id));
  }

  @Override
  public boolean keep(Note note) {
    return alone(true, at -> new Notes(at).keep(note));
  }

  @Override
  public boolean drop(Note note) {
    return alone(true, at -> new Notes(at).drop(note));
  }

  @Override
  public List<Note> notes(String account, Period period) {
    return read(at -> new Notes(at).of(account, period));
  }

  @Override
  public List<Note> notesOf(String account, Set<String> positions) {
    return positions.isEmpty() ? List.of() : read(at -> new Notes(at).of(account, positions));
  }

  @Override
  public void dump(Rows to) {
    alone(
        false,
        at -> {
          new Dump(at, dialect.fetchSize()).to(to);
          return at;
        });
  }

  @Override
  public Restored restore(Consumer<Rows> from) {
    return alone(
        true,
        at -> {
          try (Restore restore = new Restore(at)) {
            from.accept(restore);
            return restore.restored();
          } catch (Restore.Trouble e) {
            throw e.sql();
          }
        });
  }

  @Override
  public List<Account> accounts() {
    return read(at -> reader(at).accounts());
  }

  @Override
  public List<Imported> imports(String account) {
    return read(at -> reader(at).imports(account));
  }

  private static LedgerReader reader(Connection connection) {
    return new LedgerReader(connection);
  }

  private Account known(String account) {
    return account(account)
        .orElseThrow(() ->
            new BadInput(
                null,
                "account \"" + account + "\" holds nothing yet",
                "victor journal import FILE --account " + account));
  }

  @Override
  public void close() {
    read(at -> {
      at.close();
      return at;
    });
  }
}
