package dev.victor.trading.importing;

import dev.victor.core.console.Progress;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.book.PositionBook;
import dev.victor.trading.journal.store.SqliteJournal;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Imports files, one after the other, each whole or not at all.
public final class JournalImport {

  /// What was asked for.
  ///
  /// @param files as typed
  /// @param account to put them into, when said
  /// @param charset code page of unlabelled files, when known
  /// @param rehearsal whether nothing is to be stored
  public record Request(
      List<String> files, Optional<String> account, Optional<Charset> charset, boolean rehearsal) {}

  private final Session session;
  private final Request request;
  private @Nullable JournalStore store;

  private JournalImport(Session session, Request request) {
    this.session = session;
    this.request = request;
  }

  /// Imports all files of a request.
  ///
  /// @throws Failure what went wrong with a file, when it is the only one
  public static ImportOutcome run(Session session, Request request) {
    JournalImport all = new JournalImport(session, request);
    try {
      return all.run();
    } finally {
      all.close();
    }
  }

  private ImportOutcome run() {
    store = SqliteJournal.openIfAny(session.workspace(), session.environment()).orElse(null);
    choice(); // a wrong --account is one mistake, however many files there are
    List<FileResult> results = new ArrayList<>();
    for (String typed : request.files()) {
      results.add(request.files().size() == 1 ? one(typed) : isolated(typed));
    }
    return new ImportOutcome(results, request.rehearsal());
  }

  /// As things stand now: a file before this one may have bound its login to an account.
  private AccountChoice choice() {
    return new AccountChoice(
        session.workspace().project().accounts(),
        store == null ? List.of() : store.accounts(),
        request.account());
  }

  private FileResult isolated(String typed) {
    try {
      return one(typed);
    } catch (Failure failure) {
      return new FileResult.Refused(name(typed), failure);
    }
  }

  private FileResult one(String typed) {
    try (Progress progress = new Progress(session.console(), "reading " + name(typed))) {
      progress.at(0, 0);
      StatementFile file =
          StatementFile.open(session.environment().resolve(typed), typed, request.charset());
      Statement read = new Statements(List.of()).read(file);
      file.checkUnchanged();
      progress.at(1, 2);
      AccountChoice.Chosen chosen = choice().choose(typed, read.header());
      Statement statement = read.in(chosen.account().zone());
      Reconciliation reconciliation = Reconciliation.of(settled(statement));
      Batch batch =
          new Batch(
              chosen.account(),
              new Batch.Source(
                  name(typed),
                  file.hash().hex(),
                  statement.format().id(),
                  session.clock().instant()),
              statement.opening(),
              statement.entries(),
              new Batch.Reading(
                  statement.clock() == Statement.Clock.EXACT,
                  statement.positions() == Statement.Positions.OF_DEALS),
              statement.stated(),
              reconciliation.reconciled());
      return new FileResult.Stored(
          name(typed),
          statement,
          chosen.account(),
          chosen.zoneDeclared(),
          keep(batch),
          reconciliation);
    }
  }

  /// The statement with the positions that its own deals make.
  private static Statement settled(Statement statement) {
    return statement.positions() == Statement.Positions.STATED
        ? statement
        : statement.with(PositionBook.settled(statement.entries()));
  }

  private Added keep(Batch batch) {
    if (!request.rehearsal()) {
      if (store == null) {
        store = SqliteJournal.open(session.workspace(), session.environment());
      }
      return store.add(batch);
    }
    if (store != null) {
      return store.preview(batch);
    }
    Entries entries =
        batch.reading().makesPositions() ? PositionBook.settled(batch.entries()) : batch.entries();
    return new Added(entries.deals().size(), entries.positions().size(), entries.flows().size(), 0);
  }

  private void close() {
    if (store != null) {
      store.close();
    }
  }

  private static String name(String typed) {
    Path name = Path.of(typed).getFileName();
    return name == null ? typed : name.toString();
  }
}
