package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.victor.core.fact.Period;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.TradeResult;
import dev.victor.trading.metric.TradingDay;
import dev.victor.trading.metric.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportProperties {

  private static final BigDecimal START = new BigDecimal("10000.00");
  private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

  /// Whatever is broken down, its parts make the whole.
  @Property(tries = 200)
  void the_parts_of_a_breakdown_add_up_to_the_whole(
      @ForAll("steps") List<Step> steps, @ForAll Dimension by) {
    FullReport full = report(steps, Filter.NONE, Optional.of(by));
    List<Breakdown.Group> groups = full.breakdown().orElseThrow().groups();

    assertThat(groups.stream().mapToInt(group -> group.metrics().trades()).sum())
        .isEqualTo(full.report().metrics().trades());
    assertThat(sum(groups.stream().map(group -> group.metrics().netProfit())))
        .isEqualByComparingTo(full.report().metrics().netProfit());
    assertThat(groups).extracting(Breakdown.Group::key).doesNotHaveDuplicates();
  }

  /// Filtered first and metered then is the same as metered while filtering.
  @Property(tries = 200)
  void a_filtered_report_is_the_report_of_the_filtered_trades(@ForAll("steps") List<Step> steps) {
    Filter filter =
        Filter.parse(
            List.of("EUR*"), List.of(), List.of(), List.of("mon", "tue"), Optional.of("8-18"));
    Predicate<Step> wanted =
        step -> {
          var local = step.time().atZone(SampleJournal.BERLIN);
          return step.symbol().startsWith("EUR")
              && local.getDayOfWeek().getValue() <= 2
              && local.getHour() >= 8
              && local.getHour() < 18;
        };
    FullReport full = report(steps, filter, Optional.empty());
    List<TradeResult> results =
        steps.stream()
            .filter(wanted)
            .map(step -> new TradeResult(step.money().total(), step.closes()))
            .toList();

    assertThat(full.report().metrics()).isEqualTo(MetaTraderMetrics.of(START, results));
    assertThat(full.curve().getLast())
        .isEqualByComparingTo(START.add(full.report().metrics().netProfit()));
  }

  /// Compounding the days of an account without flows ends where its balance ends.
  @Property(tries = 200)
  void compounded_days_end_at_the_last_balance(@ForAll("steps") List<Step> steps) {
    FullReport full = report(steps, Filter.NONE, Optional.empty());
    if (full.daily().orElseThrow().days().isEmpty()
        || !(full.value(DailyMetric.COMPOUNDED) instanceof Value.Known(var percent))) {
      return;
    }
    List<TradingDay> days = full.daily().orElseThrow().days();
    BigDecimal opening = days.getFirst().opening();
    BigDecimal after = days.getLast().opening().add(days.getLast().result());
    assertThat(percent.doubleValue())
        .isCloseTo(100 * (after.doubleValue() / opening.doubleValue() - 1), within(1e-7));
  }

  private static FullReport report(List<Step> steps, Filter filter, Optional<Dimension> by) {
    ReportWish wish =
        new ReportWish(
            Optional.empty(),
            Period.all(SampleJournal.BERLIN),
            filter,
            by,
            EnumSet.allOf(Metric.Family.class));
    ReportMeter meter = new ReportMeter("a", "USD", wish, Tags.NONE, START, START);
    steps.forEach(meter::step);
    return meter.report(List.of());
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals().between(new BigDecimal("-90"), new BigDecimal("90")).ofScale(2);
    return Combinators.combine(
            Arbitraries.integers().between(0, 60 * 24),
            amounts,
            Arbitraries.of(true, true, false),
            Arbitraries.of("EURUSD", "EURJPY", "XAUUSD"),
            Arbitraries.of(Direction.class),
            Arbitraries.of("7", "8").optional())
        .as((hour, amount, closes, symbol, direction, strategy) ->
            new Step(
                MIDNIGHT.plusSeconds(3600L * hour + 7),
                closes ? Money.profit(amount) : Money.of(BigDecimal.ZERO, new BigDecimal("-0.30")),
                closes,
                direction,
                symbol,
                strategy,
                Optional.empty()))
        .list()
        .ofMaxSize(50)
        .map(list -> list.stream().sorted(Comparator.comparing(Step::time)).toList());
  }
}
