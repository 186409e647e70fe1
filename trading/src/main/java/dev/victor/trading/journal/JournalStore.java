package dev.victor.trading.journal;

import dev.victor.core.fact.Period;
import java.util.List;
import java.util.Optional;

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
