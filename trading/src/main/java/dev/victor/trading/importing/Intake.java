package dev.victor.trading.importing;

import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.Rows;
import dev.victor.trading.journal.book.PositionBook;
import dev.victor.trading.journal.store.Journals;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes statements into the journal, wherever they come from: decides whose each one is,
/// reconciles it and stores what is new of it, whole or not at all.
public final class Intake implements AutoCloseable {

  private final Session session;
  private final Optional<String> account;
  private final boolean rehearsal;
  private @Nullable JournalStore store;

  /// An intake for the journal of a workspace.
  ///
  /// @param account whose the statements are, when said
  /// @param rehearsal whether nothing is to be stored
  /// @throws dev.victor.core.failure.UsageError when there is no such account
  public Intake(Session session, Optional<String> account, boolean rehearsal) {
    this.session = session;
    this.account = account;
    this.rehearsal = rehearsal;
    this.store = Journals.of(session.workspace(), session.environment()).openIfAny().orElse(null);
    choice(); // a wrong --account is one mistake, however many statements there are
  }

  /// As things stand now: a statement before this one may have bound its login to an account.
  private AccountChoice choice() {
    return new AccountChoice(
        session.workspace().project().accounts(),
        store == null ? List.of() : store.accounts(),
        account);
  }

  /// Takes one statement.
  ///
  /// @param name what messages call it: the file's name without its folder, or the feed
  /// @param hash what its content is known by
  /// @throws dev.victor.core.failure.Failure when it is refused; nothing of it is stored then
  public Taken take(String name, String hash, Statement read) {
    AccountChoice.Chosen chosen = choice().choose(name, read.header());
    Statement statement = read.in(chosen.account().zone());
    Reconciliation reconciliation = Reconciliation.ofStated(statement);
    Batch batch =
        new Batch(
            chosen.account(),
            new Batch.Source(name, hash, statement.format().id(), session.clock().instant()),
            statement.opening(),
            statement.entries(),
            new Batch.Reading(
                statement.clock() == Statement.Clock.EXACT,
                statement.positions() == Statement.Positions.OF_DEALS),
            statement.stated(),
            statement.notDerivable(),
            statement.rounding(),
            reconciliation.reconciled());
    Added added = keep(batch);
    return new Taken(
        name,
        statement,
        chosen.account(),
        chosen.zoneDeclared() || statement.clock() == Statement.Clock.EXACT,
        added,
        reconciliation,
        twice(batch, added));
  }

  /// Two exports of one account may number the same trades differently; nothing but their days
  /// gives that away.
  private Optional<Imported> twice(Batch batch, Added added) {
    if (store == null || added.deals() == 0 || added.duplicates() > 0) {
      return Optional.empty();
    }
    List<Instant> times =
        List.of(
            batch.entries().deals().getFirst().time(), batch.entries().deals().getLast().time());
    Instant first = Collections.min(times);
    Instant last = Collections.max(times);
    return store.imports(batch.account().id()).stream()
        .filter(file -> !file.source().format().equals(batch.source().format()))
        .filter(file -> !file.source().hash().equals(batch.source().hash()))
        .filter(file ->
            file.covers()
                .filter(days -> days.from().isBefore(last) && first.isBefore(days.until()))
                .isPresent())
        .findFirst();
  }

  /// Takes back what was exported.
  ///
  /// @param from pushes the rows
  public Restored restore(Consumer<Rows> from) {
    if (rehearsal) {
      throw new UsageError(
          "--dry-run", "an export is taken back whole or not at all", "leave --dry-run out");
    }
    return opened().restore(from);
  }

  private JournalStore opened() {
    JournalStore opened = store;
    if (opened == null) {
      opened = Journals.of(session.workspace(), session.environment()).open();
      store = opened;
    }
    return opened;
  }

  private Added keep(Batch batch) {
    if (!rehearsal) {
      return opened().add(batch);
    }
    if (store != null) {
      return store.preview(batch);
    }
    return unheld(batch);
  }

  /// What would be added to a journal that is not there yet.
  private static Added unheld(Batch batch) {
    Entries entries = batch.entries();
    List<Deal> first = new ArrayList<>();
    int[] positions = {entries.positions().size()};
    int unmatched = 0;
    if (batch.reading().makesPositions()) {
      PositionBook book =
          new PositionBook(
              deal -> {
                if (first.size() < Added.SHOWN) {
                  first.add(deal);
                }
              },
              position -> positions[0]++);
      entries.deals().forEach(book::add);
      unmatched = book.unmatched();
    } else {
      first.addAll(Added.beginning(entries.deals()));
    }
    return new Added(
        entries.deals().size(), positions[0], entries.flows().size(), 0, unmatched, first);
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
