package dev.victor.trading.recap;

import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.fact.LedgerFacts;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.report.AccountChoice;
import dev.victor.trading.report.Trust;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Answers `journal today`: the recap of a day, and its page written beside the project.
public final class DailyRecap {

  private final Optional<JournalStore> journal;
  private final Workspace workspace;

  /// Recaps of this journal, if there is one yet, for this workspace.
  public DailyRecap(Optional<JournalStore> journal, Workspace workspace) {
    this.journal = journal;
    this.workspace = workspace;
  }

  /// How a recap is asked for.
  ///
  /// @param account the one to look at, or none to take the only one
  /// @param day in the author's zone
  /// @param rehearsal whether to write nothing
  /// @param style how the curve is drawn on this terminal
  public record Wish(Optional<String> account, LocalDate day, boolean rehearsal, Sparkline style) {}

  /// The day as asked for; a day that was traded gets its page.
  public Outcome answer(Wish wish) {
    List<Account> accounts = journal.map(JournalStore::accounts).orElse(List.of());
    Optional<String> chosen = new AccountChoice(accounts, project()).choose(wish.account());
    Period day = Period.day(wish.day(), project().zone());
    Optional<Account> held =
        accounts.stream().filter(each -> chosen.equals(Optional.of(each.id()))).findFirst();
    if (journal.isEmpty() || held.isEmpty()) {
      return new NoJournalAnswer(chosen.orElse(null), day);
    }
    Account account = held.get();
    Ledger ledger = journal.get().ledger(account.id(), day);
    Recap recap = recap(journal.get(), ledger);
    RecapFiles files = new RecapFiles(workspace, wish.rehearsal());
    if (recap.traded()) {
      files.write(recap, account, pageName(day.from(), account, accounts));
    }
    return new RecapAnswer(
        recap,
        files.pages(),
        files.remark(),
        LedgerFacts.of("journal.", ledger, recap.trust(), true),
        wish.style());
  }

  /// The recap of a day on every account that the journal holds, by id; nothing is written.
  public List<Recap> all(LocalDate date) {
    Period day = Period.day(date, project().zone());
    return journal.stream()
        .flatMap(store ->
            store.accounts().stream().map(account -> recap(store, store.ledger(account.id(), day))))
        .toList();
  }

  /// `2026-11-22`, or `2026-11-22-ftmo` when the journal holds several accounts.
  private static String pageName(LocalDate day, Account account, List<Account> accounts) {
    if (accounts.size() < 2) {
      return day.toString();
    }
    int number = accounts.indexOf(account) + 1;
    return day + "-" + (Redaction.reveals(account) ? "account-" + number : account.id());
  }

  private static Recap recap(JournalStore store, Ledger day) {
    return Recap.of(day, new Openings(store, day), Trust.of(store.imports(day.account().id())));
  }

  private Project project() {
    return workspace.project();
  }
}
