package dev.victor.trading.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.report.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The journal as a source of facts: trades, rates and percentages of each account, and amounts of
/// money where `project.json` says `"money": "shown"`.
public final class JournalFacts implements FactSource {

  private final Environment environment;

  /// Facts from the journals of this environment.
  public JournalFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    Project project = workspace.project();
    boolean money = project.journal() != null && project.journal().moneyShown();
    return OpenJournal.read(
        workspace,
        environment,
        journal -> journal.map(store -> facts(store, period, money)).orElse(List.of()));
  }

  /// The file of a journal that is in one; a database elsewhere is not seen to change.
  @Override
  public Optional<Origin> origin(Workspace workspace) {
    return Optional.of(
        new Origin(
            "journal",
            List.of(
                workspace.state().resolve("journal.db"),
                workspace.state().resolve("journal.db-wal"))));
  }

  /// The facts of every account in a journal: `journal.net` of the only one, `journal.ID.net` of
  /// several.
  static List<Fact> facts(JournalStore journal, Period period, boolean money) {
    List<Account> accounts = journal.accounts();
    List<Fact> facts = new ArrayList<>();
    for (Account account : accounts) {
      String prefix = accounts.size() > 1 ? "journal." + account.id() + "." : "journal.";
      Trust trust = Trust.of(journal.imports(account.id()));
      Ledger ledger = journal.ledger(account.id(), period).begunByTrading();
      facts.addAll(LedgerFacts.of(prefix, ledger, trust, money, journal.funded(account.id())));
    }
    return facts;
  }
}
