package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import dev.victor.trading.metric.TradingDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsOfMetricTest {

  private static final Instant TIME = Instant.parse("2026-11-02T10:00:00Z");

  private static final Span WON = span("60.00");
  private static final Span LOST = span("-30.00");

  @Test
  void a_multiple_is_shown_with_what_it_is_made_of() {
    assertThat(RowsOfMetric.of(PositionMetric.R_AVERAGE, WON))
        .containsExactly(
            Map.entry("r", new BigDecimal("2.96")),
            Map.entry("result", new BigDecimal("59.20")),
            Map.entry("risk", new BigDecimal("20")));
    assertThat(RowsOfMetric.of(PositionMetric.R_WON, WON)).hasSize(3);
    assertThat(RowsOfMetric.of(PositionMetric.R_LOST, WON)).isEmpty();
    assertThat(RowsOfMetric.of(PositionMetric.R_LOST, LOST)).hasSize(3);
    assertThat(RowsOfMetric.of(PositionMetric.R_WON, LOST)).isEmpty();
  }

  @Test
  void excursions_go_into_the_figures_of_their_side() {
    assertThat(RowsOfMetric.of(PositionMetric.MAE, WON))
        .containsEntry("adverse", new BigDecimal("12.5"));
    assertThat(RowsOfMetric.of(PositionMetric.MAE_WON, WON)).hasSize(1);
    assertThat(RowsOfMetric.of(PositionMetric.MAE_LOST, WON)).isEmpty();
    assertThat(RowsOfMetric.of(PositionMetric.MAE_LOST, LOST)).hasSize(1);
    assertThat(RowsOfMetric.of(PositionMetric.MFE, WON))
        .containsEntry("favorable", new BigDecimal("70"));
    assertThat(RowsOfMetric.of(PositionMetric.MFE_WON, LOST)).isEmpty();
    assertThat(RowsOfMetric.of(PositionMetric.MFE_LOST, LOST)).hasSize(1);
  }

  @Test
  void costs_go_in_by_their_kind() {
    assertThat(RowsOfMetric.of(PositionMetric.COMMISSION, WON))
        .containsEntry("commission", new BigDecimal("-0.50"));
    assertThat(RowsOfMetric.of(PositionMetric.SWAP, WON))
        .containsEntry("swap", new BigDecimal("-0.20"));
    assertThat(RowsOfMetric.of(PositionMetric.FEE, WON))
        .containsEntry("fee", new BigDecimal("-0.10"));
    assertThat(RowsOfMetric.of(PositionMetric.COSTS, WON))
        .containsEntry("costs", new BigDecimal("-0.80"));
    assertThat(RowsOfMetric.of(PositionMetric.HELD, WON))
        .containsEntry("seconds", new BigDecimal("600.000"));
    assertThat(RowsOfMetric.of(PositionMetric.AVERAGE_LOST, WON)).isEmpty();
    assertThat(RowsOfMetric.of(DailyMetric.MEAN, WON)).isEmpty();
  }

  /// Financing that a broker books apart was paid by trading; a deposit was not.
  @Test
  void what_is_booked_apart_belongs_to_the_return_of_its_day() {
    ReportWish wish =
        new ReportWish(
            Optional.empty(),
            Period.all(SampleJournal.BERLIN),
            Filter.NONE,
            Optional.empty(),
            EnumSet.allOf(Metric.Family.class));
    ReportMeter meter =
        new ReportMeter("a", "USD", wish, Tags.NONE, new BigDecimal("900"), new BigDecimal("900"));
    meter.flow(flow(Flow.Kind.DEPOSIT, "100"));
    meter.flow(flow(Flow.Kind.FINANCING, "-5"));
    meter.flow(flow(Flow.Kind.CREDIT, "500"));
    meter.step(
        new Step(
            TIME,
            Money.profit(new BigDecimal("15")),
            true,
            Direction.LONG,
            "",
            Optional.empty(),
            Optional.empty()));
    FullReport report = meter.report(List.of());

    List<TradingDay> days = report.daily().orElseThrow().days();
    assertThat(days).singleElement().extracting(TradingDay::rate).isEqualTo(0.01);
    assertThat(report.report().metrics().netProfit()).isEqualByComparingTo("15");
  }

  private static Flow flow(Flow.Kind kind, String amount) {
    return new Flow(kind.name(), TIME, 1, kind, new BigDecimal(amount), "");
  }

  private static Span span(String profit) {
    return new Span(
        "1",
        "EURUSD",
        Direction.LONG,
        TIME.minusSeconds(600),
        TIME,
        new Money(
            new BigDecimal(profit),
            new BigDecimal("-0.50"),
            new BigDecimal("-0.20"),
            new BigDecimal("-0.10")),
        Optional.of(new BigDecimal("20")),
        new Excursion(Optional.of(new BigDecimal("-12.5")), Optional.of(new BigDecimal("70"))),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
