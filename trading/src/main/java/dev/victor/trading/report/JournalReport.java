package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.excursion.CandleExcursions;
import dev.victor.trading.filter.StrategyLinks;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.metric.Metric;
import java.util.List;
import java.util.Optional;

/// Answers `journal report`: the figures of one account over a period, read from the journal.
public final class JournalReport {

  private final Optional<JournalStore> journal;
  private final Workspace workspace;
  private final Project project;

  /// A report from this journal, if there is one yet, for the accounts of this workspace.
  public JournalReport(Optional<JournalStore> journal, Workspace workspace) {
    this.journal = journal;
    this.workspace = workspace;
    this.project = workspace.project();
  }

  /// The figures; an account that holds nothing yet has an answer too.
  ///
  /// @param definitions whether the text explains each figure
  /// @param style of the curve in the text
  public Outcome of(ReportWish wish, boolean definitions, Sparkline style) {
    Optional<String> chosen = chosen(wish);
    return reader(chosen)
        .<Outcome>map(
            reader -> new ReportAnswer(reader.read(wish), wish.families(), definitions, style))
        .orElseGet(() -> nothing(chosen, wish));
  }

  /// How one figure came about.
  public Outcome explain(ReportWish wish, Metric metric) {
    Optional<String> chosen = chosen(wish);
    return reader(chosen)
        .<Outcome>map(reader -> new ExplanationAnswer(Explaining.of(metric, reader, wish)))
        .orElseGet(() -> nothing(chosen, wish));
  }

  private Optional<String> chosen(ReportWish wish) {
    List<Account> held = journal.map(JournalStore::accounts).orElse(List.of());
    return new AccountChoice(held, project).choose(wish.account());
  }

  private Optional<ReportReader> reader(Optional<String> chosen) {
    return journal.flatMap(store ->
        chosen
            .flatMap(store::account)
            .map(account ->
                new ReportReader(
                    store,
                    account,
                    StrategyLinks.of(project, account.id()),
                    CandleExcursions.of(workspace, account.id()))));
  }

  private NothingAnswer nothing(Optional<String> chosen, ReportWish wish) {
    return new NothingAnswer(
        chosen.orElse(null), chosen.flatMap(this::currency).orElse(null), wish);
  }

  private Optional<String> currency(String account) {
    return project.accounts().stream()
        .filter(declared -> declared.id().equals(account))
        .findFirst()
        .flatMap(declared -> Optional.ofNullable(declared.currency()));
  }
}
