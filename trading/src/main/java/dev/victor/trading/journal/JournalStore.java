package dev.victor.trading.journal;

import dev.victor.core.fact.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps deals, positions and flows by account. Adding is idempotent by the broker's numbers; each
/// batch is stored whole or not at all. Trouble with the store itself is a
/// [dev.victor.core.failure.Failure] with its remedy.
public interface JournalStore extends AutoCloseable {

  /// Stores what is new in a batch and keeps the stated totals.
  Added add(Batch batch);

  /// What [#add] would answer, storing nothing.
  Added preview(Batch batch);

  /// The rows of an account that fall into a period; an account without rows has an empty ledger.
  ///
  /// @throws dev.victor.core.failure.BadInput when the account is unknown to the journal
  Ledger ledger(String account, Period period);

  /// Hands on each deal of a window as a step of the balance, oldest first, one by one.
  ///
  /// @throws dev.victor.core.failure.BadInput when the account is unknown to the journal
  void steps(String account, Window window, Step.Detail detail, Consumer<Step> each);

  /// The same for whole days.
  default void steps(String account, Period period, Step.Detail detail, Consumer<Step> each) {
    steps(account, Window.of(period), detail, each);
  }

  /// Hands on each position that was closed in a period, by closing time, one by one.
  ///
  /// @throws dev.victor.core.failure.BadInput when the account is unknown to the journal
  void spans(String account, Period period, Step.Detail detail, Consumer<Span> each);

  /// The same with all there is of them.
  default void spans(String account, Period period, Consumer<Span> each) {
    spans(account, period, Step.Detail.LABELLED, each);
  }

  /// Deposits, withdrawals and the like of a window, oldest first.
  ///
  /// @throws dev.victor.core.failure.BadInput when the account is unknown to the journal
  List<Flow> flows(String account, Window window);

  /// The same for whole days.
  default List<Flow> flows(String account, Period period) {
    return flows(account, Window.of(period));
  }

  /// How many positions were closed in a period.
  long positions(String account, Period period);

  /// Balance just before an instant: where the earliest statement began, and all that happened
  /// since.
  BigDecimal balanceBefore(String account, Instant instant);

  /// Whether anything says how much money an account ever had: a first balance, or a deposit. Where
  /// nothing does, results added up are no balance, and nothing is a percentage of it.
  default boolean funded(String account) {
    return imports(account).stream().anyMatch(file -> file.opening().signum() > 0)
        || flows(account, Period.all(ZoneOffset.UTC)).stream()
            .anyMatch(flow -> flow.kind().inBalance() && flow.amount().signum() > 0);
  }

  /// When positions were opened that still are, or were closed in parts, as far as their deals
  /// tell.
  Map<String, Instant> opened(String account, Collection<String> positions);

  /// The position with a number, when it is closed.
  Optional<Position> position(String account, String id);

  /// Keeps a note.
  ///
  /// @return whether it is new
  boolean keep(Note note);

  /// Drops a note.
  ///
  /// @return whether there was one
  boolean drop(Note note);

  /// Notes about some days and their positions, by day, in the order they were written.
  List<Note> notes(String account, Period period);

  /// Notes about some positions, whatever day they were written down for, in the same order.
  List<Note> notesOf(String account, Set<String> positions);

  /// Hands on everything the journal holds, as it is at one moment.
  void dump(Rows to);

  /// Stores rows that [#dump] gave, all or none; what is there already stays.
  ///
  /// @param from pushes them
  /// @throws dev.victor.core.failure.BadInput when a row cannot be one
  Restored restore(Consumer<Rows> from);

  /// Accounts that hold anything, by id.
  List<Account> accounts();

  /// The account with an id, when the journal holds it.
  default Optional<Account> account(String id) {
    return accounts().stream().filter(account -> account.id().equals(id)).findFirst();
  }

  /// Files imported into an account, in the order they came.
  List<Imported> imports(String account);

  @Override
  void close();
}
