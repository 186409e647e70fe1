package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.trading.filter.Selection;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.Bootstrap;
import dev.victor.trading.metric.ClosedPosition;
import dev.victor.trading.metric.DailyMeter;
import dev.victor.trading.metric.MetaTraderMeter;
import dev.victor.trading.metric.Metric.Family;
import dev.victor.trading.metric.PositionMeter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the rows of a period once, in their order, and makes the report of those that are meant.
/// Nothing of a row is kept.
final class ReportMeter {

  /// What only moved money. The rest (financing, fees, dividends, taxes booked apart) was earned or
  /// paid by trading: a day's return has it, though the broker's figures have not.
  private static final Set<Flow.Kind> MOVED =
      EnumSet.of(
          Flow.Kind.DEPOSIT,
          Flow.Kind.WITHDRAWAL,
          Flow.Kind.CREDIT,
          Flow.Kind.BONUS,
          Flow.Kind.CORRECTION);

  private final String account;
  private final String currency;
  private final ReportWish wish;
  private final WallClock clock;
  private final Selection selection;
  private final MetaTraderMeter broker;
  private final DailyMeter daily;
  private final Optional<BreakdownMeter> breakdown;
  private final PositionMeter spans = new PositionMeter();
  private final Bootstrap sample = new Bootstrap();
  private final CurveSample curve;
  private BigDecimal commission = BigDecimal.ZERO;
  private BigDecimal swap = BigDecimal.ZERO;
  private long positions;
  private Optional<LocalDate> first = Optional.empty();
  private LocalDate last = LocalDate.MIN;

  /// @param account its id
  /// @param currency of all money
  /// @param tags of positions
  /// @param opening balance before the period
  /// @param start where the balance curve starts
  ReportMeter(
      String account,
      String currency,
      ReportWish wish,
      Tags tags,
      BigDecimal opening,
      BigDecimal start) {
    this.account = account;
    this.currency = currency;
    this.wish = wish;
    this.clock = new WallClock(wish.period().zone());
    this.selection = new Selection(wish.filter(), tags, clock);
    this.broker = new MetaTraderMeter(start);
    this.daily = new DailyMeter(opening);
    this.breakdown = wish.by().map(by -> new BreakdownMeter(by, tags, clock, start));
    this.curve = new CurveSample(start);
  }

  /// The report of no row at all.
  static FullReport nothing(ReportWish wish) {
    return new ReportMeter("", "", wish, Tags.NONE, BigDecimal.ZERO, BigDecimal.ZERO)
        .report(List.of());
  }

  void flow(Flow flow) {
    LocalDate day = clock.day(flow.time());
    boolean all = wish.filter().isEmpty();
    if (all) {
      covers(day);
    }
    if (all && !MOVED.contains(flow.kind())) {
      daily.result(day, flow.amount(), false);
    } else if (flow.kind().inBalance()) {
      daily.flow(day, flow.amount());
    }
  }

  /// Whether the deal is one of those that are meant.
  boolean step(Step step) {
    if (!selection.takes(step)) {
      return false;
    }
    Money money = step.money();
    BigDecimal amount = money.total();
    LocalDate day = clock.day(step.time());
    covers(day);
    commission = commission.add(money.commission()).add(money.fee());
    swap = swap.add(money.swap());
    if (amount.signum() != 0 || step.closes()) {
      broker.add(amount, step.closes());
      sample.add(amount.doubleValue(), step.closes());
      daily.result(day, amount, step.closes());
      curve.add(broker.balance());
      breakdown.ifPresent(meter -> meter.add(step, amount));
    }
    return true;
  }

  /// Whether the position is one of those that are meant.
  boolean span(Span span) {
    if (!selection.takes(span)) {
      return false;
    }
    positions++;
    covers(clock.day(span.closed()));
    Money money = span.money();
    spans.add(
        new ClosedPosition(
            span.opened(),
            span.closed(),
            money.profit(),
            money.commission(),
            money.swap(),
            money.fee(),
            span.risk(),
            span.excursion().adverse(),
            span.excursion().favorable(),
            span.excursion().ofBars()));
    return true;
  }

  /// Takes the number of closed positions in place of the positions.
  void positions(long closed) {
    positions = closed;
  }

  private void covers(LocalDate day) {
    if (first.isEmpty() || day.isBefore(first.get())) {
      first = Optional.of(day);
    }
    last = day.isAfter(last) ? day : last;
  }

  /// @param doubts about them
  FullReport report(List<String> doubts) {
    Period period = wish.period();
    Optional<Period> covered = first.map(day -> new Period(day, last, period.zone()));
    Report report =
        new Report(
            account,
            currency,
            period,
            covered,
            broker.metrics(),
            Math.toIntExact(positions),
            commission,
            swap);
    return new FullReport(
        report,
        wish.filter(),
        sample.intervals(),
        wish.families().contains(Family.DAILY) ? Optional.of(daily.metrics()) : Optional.empty(),
        wish.families().contains(Family.POSITION)
            ? Optional.of(spans.metrics(exposed(covered).start(), exposed(covered).end()))
            : Optional.empty(),
        breakdown.map(BreakdownMeter::result),
        curve.points(),
        doubts);
  }

  /// The days that exposure is a share of: those asked for; of "everything", those with a row.
  private Period exposed(Optional<Period> covered) {
    Period period = wish.period();
    return period.equals(Period.all(period.zone())) ? covered.orElse(period) : period;
  }
}
