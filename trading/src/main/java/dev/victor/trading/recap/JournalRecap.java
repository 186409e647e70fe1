package dev.victor.trading.recap;

import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.fact.LedgerFacts;
import dev.victor.trading.fact.StrategyFacts;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.note.DayNotes;
import dev.victor.trading.report.AccountChoice;
import dev.victor.trading.report.Trust;
import dev.victor.trading.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Answers `journal today`, `week` and `month`: a recap, and its page written beside the project.
public final class JournalRecap {

  private final Optional<JournalStore> journal;
  private final Workspace workspace;

  /// Recaps of this journal, if there is one yet, for this workspace.
  public JournalRecap(Optional<JournalStore> journal, Workspace workspace) {
    this.journal = journal;
    this.workspace = workspace;
  }

  /// How a recap is asked for.
  ///
  /// @param account the one to look at, or none to take the only one
  /// @param stretch how long
  /// @param day in the author's zone; the week or month is the one around it
  /// @param rehearsal whether to write nothing
  /// @param style how the curve is drawn on this terminal
  public record Wish(
      Optional<String> account,
      Stretch stretch,
      LocalDate day,
      boolean rehearsal,
      Sparkline style) {}

  /// The recap as asked for; one in which something was traded gets its page.
  public Outcome answer(Wish wish) {
    List<Account> accounts = journal.map(JournalStore::accounts).orElse(List.of());
    Optional<String> chosen = new AccountChoice(accounts, project()).choose(wish.account());
    Period period = wish.stretch().around(wish.day(), project().zone());
    Optional<Account> held =
        accounts.stream().filter(each -> chosen.equals(Optional.of(each.id()))).findFirst();
    if (journal.isEmpty() || held.isEmpty()) {
      return new NoJournalAnswer(chosen.orElse(null), wish.stretch(), period);
    }
    Account account = held.get();
    Ledger ledger = journal.get().ledger(account.id(), period).begunByTrading();
    Recap recap = recap(journal.get(), wish.stretch(), ledger);
    RecapFiles files = new RecapFiles(workspace, wish.rehearsal());
    if (recap.traded()) {
      files.write(recap, account, pageName(wish.stretch().page(period), account, accounts));
    }
    List<Fact> strategies = List.of();
    Optional<String> remark = files.remark();
    try {
      strategies = new StrategyFacts().facts(workspace, period);
    } catch (BadInput damaged) {
      // what is wrong with a strategy is no reason to hide what was traded
      remark = remark.or(() -> Optional.of("no strategy is told: " + damaged.getMessage()));
    }
    return new RecapAnswer(
        recap,
        files.pages(),
        remark,
        LedgerFacts.of("journal.", ledger, recap.trust(), true, recap.funded()),
        strategies,
        wish.style());
  }

  /// The recap of a day on every account that the journal holds, by id; nothing is written.
  public List<Recap> all(LocalDate date) {
    Period day = Period.day(date, project().zone());
    return journal.stream()
        .flatMap(store ->
            store.accounts().stream()
                .map(account ->
                    recap(store, Stretch.DAY, store.ledger(account.id(), day).begunByTrading())))
        .toList();
  }

  /// `2026-11-22`, or `2026-11-22-ftmo` when the journal holds several accounts.
  private static String pageName(String name, Account account, List<Account> accounts) {
    if (accounts.size() < 2) {
      return name;
    }
    int number = accounts.indexOf(account) + 1;
    return name + "-" + (Redaction.reveals(account) ? "account-" + number : account.id());
  }

  private Recap recap(JournalStore store, Stretch stretch, Ledger ledger) {
    RuleBook rules = RuleBook.of(project());
    String account = ledger.account().id();
    return Recap.of(
        stretch,
        ledger,
        store.funded(account),
        new Openings(store, ledger),
        new Reflection(!rules.isEmpty(), rules.broken(store, ledger), DayNotes.of(store, ledger)),
        Trust.of(store.imports(account)));
  }

  private Project project() {
    return workspace.project();
  }
}
