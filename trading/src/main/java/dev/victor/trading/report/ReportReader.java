package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.trading.excursion.CandleExcursions;
import dev.victor.trading.filter.NotedTags;
import dev.victor.trading.filter.StrategyLinks;
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
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what a report needs from a journal, once, and no column that it does not need.
public final class ReportReader {

  private final JournalStore journal;
  private final Account account;
  private final StrategyLinks links;
  private final CandleExcursions candles;

  /// A reader of one account.
  ///
  /// @param links by which trades are called
  /// @param candles that tell how far positions ran
  public ReportReader(
      JournalStore journal, Account account, StrategyLinks links, CandleExcursions candles) {
    this.journal = journal;
    this.account = account;
    this.links = links;
    this.candles = candles;
  }

  /// The report that is wished for. Names are read only where they part or choose the rows.
  FullReport read(ReportWish wish) {
    boolean chosen = wish.filter().byName();
    boolean parted = wish.by().filter(Dimension::named).isPresent();
    boolean asked = wish.families().contains(Metric.Family.POSITION) && !candles.none();
    return read(wish, detail(chosen || parted), step -> {}, detail(chosen || asked), span -> {});
  }

  private Tags tags(ReportWish wish) {
    boolean used = !wish.filter().tags().isEmpty() || wish.by().equals(Optional.of(Dimension.TAG));
    return used ? NotedTags.of(journal, account.id()) : Tags.NONE;
  }

  private static Step.Detail detail(boolean names) {
    return names ? Step.Detail.LABELLED : Step.Detail.MONEY;
  }

  /// The same with all there is of the rows, which are handed on.
  public FullReport read(ReportWish wish, Consumer<Step> steps, Consumer<Span> spans) {
    return read(wish, Step.Detail.LABELLED, steps, Step.Detail.LABELLED, spans);
  }

  private FullReport read(
      ReportWish wish,
      Step.Detail ofSteps,
      Consumer<Step> steps,
      Step.Detail ofSpans,
      Consumer<Span> spans) {
    BigDecimal opening = journal.balanceBefore(account.id(), wish.period().start());
    List<Flow> flows = journal.flows(account.id(), wish.period());
    ReportMeter meter =
        new ReportMeter(
            account.id(),
            account.currency(),
            wish,
            tags(wish),
            opening,
            Ledger.curveStart(opening, flows));
    flows.forEach(meter::flow);
    if (ofSteps == Step.Detail.LABELLED && links.byComment()) {
      journal.spans(account.id(), Period.all(wish.period().zone()), links::linked);
    }
    journal.steps(
        account.id(),
        wish.period(),
        ofSteps,
        step -> {
          Step linked = links.linked(step);
          if (meter.step(linked)) {
            steps.accept(linked);
          }
        });
    if (wish.families().contains(Metric.Family.POSITION) || !wish.filter().isEmpty()) {
      journal.spans(
          account.id(),
          wish.period(),
          ofSpans,
          span -> {
            Span linked = candles.told(links.linked(span));
            if (meter.span(linked)) {
              spans.accept(linked);
            }
          });
    } else {
      meter.positions(journal.positions(account.id(), wish.period()));
    }
    return meter.report(candles.doubts());
  }
}
