package dev.victor.trading.report;

import dev.victor.trading.filter.Tags;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/// Reads what a report needs from a journal, once, and no column that it does not need.
final class ReportReader {

  private final JournalStore journal;
  private final Account account;
  private final Tags tags;

  ReportReader(JournalStore journal, Account account, Tags tags) {
    this.journal = journal;
    this.account = account;
    this.tags = tags;
  }

  /// The report that is wished for.
  FullReport read(ReportWish wish) {
    Step.Detail detail = labelled(wish) ? Step.Detail.LABELLED : Step.Detail.MONEY;
    return read(wish, detail, step -> {}, span -> {});
  }

  /// The same, and hands on the rows that it is of.
  ///
  /// @param detail how much of a row is needed
  FullReport read(ReportWish wish, Step.Detail detail, Consumer<Step> steps, Consumer<Span> spans) {
    BigDecimal opening = journal.balanceBefore(account.id(), wish.period().start());
    List<Flow> flows = journal.flows(account.id(), wish.period());
    ReportMeter meter =
        new ReportMeter(
            account.id(),
            account.currency(),
            wish,
            tags,
            opening,
            Ledger.curveStart(opening, flows));
    flows.forEach(meter::flow);
    journal.steps(
        account.id(),
        wish.period(),
        detail,
        step -> {
          if (meter.step(step)) {
            steps.accept(step);
          }
        });
    if (wish.families().contains(Metric.Family.POSITION) || !wish.filter().isEmpty()) {
      journal.spans(
          account.id(),
          wish.period(),
          detail,
          span -> {
            if (meter.span(span)) {
              spans.accept(span);
            }
          });
    } else {
      meter.positions(journal.positions(account.id(), wish.period()));
    }
    return meter.report();
  }

  private static boolean labelled(ReportWish wish) {
    return wish.filter().byName() || wish.by().filter(Dimension::named).isPresent();
  }
}
