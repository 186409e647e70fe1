package dev.victor.trading.verify;

import dev.victor.core.command.Outcome;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.report.AccountChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Re-reconciles a journal.
public final class Verification {

  private Verification() {}

  /// Compares the files of an account, or of all accounts.
  public static Outcome of(
      Optional<JournalStore> journal, AccountChoice choice, Optional<String> account) {
    return new VerifyOutcome(journal.map(store -> files(store, choice, account)).orElse(List.of()));
  }

  private static List<Verified> files(
      JournalStore journal, AccountChoice choice, Optional<String> account) {
    List<Account> accounts =
        account.isPresent()
            ? journal.account(choice.choose(account).orElseThrow()).stream().toList()
            : journal.accounts();
    List<Verified> files = new ArrayList<>();
    for (Account each : accounts) {
      for (Imported file : journal.imports(each.id())) {
        files.add(verify(journal, each.id(), file));
      }
    }
    return files;
  }

  private static Verified verify(JournalStore journal, String account, Imported file) {
    Reconciliation now = Reconciliation.of(journal, account, file);
    return new Verified(
        account,
        file.source().file(),
        file.stated().size() - now.notDerivable().size(),
        now.differences(),
        file.reconciled());
  }
}
