package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import java.util.List;
import java.util.Optional;

/// Answers `journal report`: the figures of one account over a period, read from the journal.
public final class JournalReport {

  private final Optional<JournalStore> journal;
  private final Project project;

  /// A report from this journal, if there is one yet, for the accounts of this project.
  public JournalReport(Optional<JournalStore> journal, Project project) {
    this.journal = journal;
    this.project = project;
  }

  /// The figures; an account that holds nothing yet has an answer too.
  ///
  /// @param account the one to report on, or none to take the only one
  /// @param definitions whether the text explains each figure
  public Outcome of(Optional<String> account, Period period, boolean definitions) {
    Optional<String> chosen =
        new AccountChoice(journal.map(JournalStore::accounts).orElse(List.of()), project)
            .choose(account);
    Optional<Account> held = chosen.flatMap(id -> journal.flatMap(store -> store.account(id)));
    if (journal.isEmpty() || held.isEmpty()) {
      return new NothingAnswer(
          chosen.orElse(null), chosen.flatMap(this::currency).orElse(null), period);
    }
    return new ReportAnswer(Report.of(journal.get().ledger(held.get().id(), period)), definitions);
  }

  private Optional<String> currency(String account) {
    return project.accounts().stream()
        .filter(declared -> declared.id().equals(account))
        .findFirst()
        .flatMap(declared -> Optional.ofNullable(declared.currency()));
  }
}
