package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionMeterTest {

  private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
  private static final Instant END = Instant.parse("2026-11-03T00:00:00Z");

  private final PositionMeter meter = new PositionMeter();

  @Test
  void a_result_is_measured_by_what_was_risked() {
    meter.add(position("1000", "-10", "500"));
    meter.add(position("-500", "0", "1000"));
    meter.add(position("-500", "0", "250"));

    assertThat(shown(PositionMetric.R_COUNT)).isEqualTo("3.0000");
    assertThat(shown(PositionMetric.R_BEST)).isEqualTo("1.9800");
    assertThat(shown(PositionMetric.R_WORST)).isEqualTo("-2.0000");
    assertThat(shown(PositionMetric.R_AVERAGE)).isEqualTo("-0.1733");
    assertThat(shown(PositionMetric.R_WON)).isEqualTo("1.9800");
    assertThat(shown(PositionMetric.R_LOST)).isEqualTo("-1.2500");
    assertThat(shown(PositionMetric.R_EXPECTANCY)).isEqualTo("-0.0057");
  }

  @Test
  void without_a_known_risk_there_is_no_multiple() {
    meter.add(position("1000", "0", null));

    assertThat(shown(PositionMetric.R_COUNT)).isEqualTo("0.0000");
    assertThat(why(PositionMetric.R_AVERAGE)).isEqualTo("no position with a known risk");
    assertThat(why(PositionMetric.R_BEST)).isEqualTo("no position with a known risk");
    assertThat(why(PositionMetric.R_EXPECTANCY)).isEqualTo("no position with a known risk");
  }

  @Test
  void positions_have_the_money_figures_of_their_own() {
    meter.add(position("30", "-1", null));
    meter.add(position("11", "-1", null));
    meter.add(position("-19", "-1", null));
    meter.add(position("1", "-1", null));

    assertThat(shown(PositionMetric.COUNT)).isEqualTo("4.0000");
    assertThat(shown(PositionMetric.WON)).isEqualTo("3.0000");
    assertThat(shown(PositionMetric.LOST)).isEqualTo("1.0000");
    assertThat(shown(PositionMetric.WIN_RATE)).isEqualTo("75.0000");
    assertThat(shown(PositionMetric.PROFIT_FACTOR)).isEqualTo("1.9500");
    assertThat(shown(PositionMetric.AVERAGE)).isEqualTo("4.7500");
    assertThat(shown(PositionMetric.AVERAGE_WON)).isEqualTo("13.0000");
    assertThat(shown(PositionMetric.AVERAGE_LOST)).isEqualTo("-20.0000");
  }

  @Test
  void costs_are_split_and_compared_with_what_was_made_before_them() {
    meter.add(position("100", "-1.50", null));
    meter.add(
        new ClosedPosition(
            START,
            END,
            new BigDecimal("-20"),
            new BigDecimal("-1.50"),
            new BigDecimal("0.25"),
            new BigDecimal("-0.75"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));

    assertThat(shown(PositionMetric.COMMISSION)).isEqualTo("-3.0000");
    assertThat(shown(PositionMetric.SWAP)).isEqualTo("0.2500");
    assertThat(shown(PositionMetric.FEE)).isEqualTo("-0.7500");
    assertThat(shown(PositionMetric.COSTS)).isEqualTo("-3.5000");
    assertThat(shown(PositionMetric.COSTS_PERCENT)).isEqualTo("-3.5000");
  }

  @Test
  void excursions_are_averaged_over_those_that_are_known_whatever_their_sign() {
    meter.add(excursions("10", "-4", "12"));
    meter.add(excursions("-8", "9", "2"));
    meter.add(excursions("-1", "3", "4"));
    meter.add(position("30", "0", null));

    assertThat(shown(PositionMetric.EXCURSIONS)).isEqualTo("3.0000");
    assertThat(shown(PositionMetric.MAE)).isEqualTo("5.3333");
    assertThat(shown(PositionMetric.MAE_WON)).isEqualTo("4.0000");
    assertThat(shown(PositionMetric.MAE_LOST)).isEqualTo("6.0000");
    assertThat(shown(PositionMetric.MFE)).isEqualTo("6.0000");
    assertThat(shown(PositionMetric.MFE_WON)).isEqualTo("12.0000");
    assertThat(shown(PositionMetric.MFE_LOST)).isEqualTo("3.0000");
  }

  @Test
  void times_held_are_averaged_and_their_union_is_the_exposure() {
    meter.add(held(0, 6, "5"));
    meter.add(held(3, 9, "-5"));
    meter.add(held(9, 10, "5"));
    meter.add(held(20, 30, "5"));

    assertThat(shown(PositionMetric.HELD)).isEqualTo("20700.0000");
    assertThat(shown(PositionMetric.HELD_WON)).isEqualTo("20400.0000");
    assertThat(shown(PositionMetric.HELD_LOST)).isEqualTo("21600.0000");
    assertThat(shown(PositionMetric.HELD_LONGEST)).isEqualTo("36000.0000");
    assertThat(shown(PositionMetric.EXPOSURE)).as("14 of 24 hours").isEqualTo("58.3333");
    assertThat(shown(PositionMetric.SIMULTANEOUS)).isEqualTo("2.0000");
  }

  @Test
  void without_positions_every_figure_says_so() {
    assertThat(shown(PositionMetric.COUNT)).isEqualTo("0.0000");
    assertThat(why(PositionMetric.WIN_RATE)).isEqualTo("no positions");
    assertThat(why(PositionMetric.HELD_LONGEST)).isEqualTo("no positions");
    assertThat(why(PositionMetric.EXPOSURE)).isEqualTo("no positions");
    assertThat(why(PositionMetric.AVERAGE_WON)).isEqualTo("no position won");
    assertThat(why(PositionMetric.PROFIT_FACTOR)).isEqualTo("no position lost");
    assertThat(why(PositionMetric.COSTS_PERCENT)).isEqualTo("no profit before costs");
    assertThat(why(PositionMetric.MAE)).isEqualTo("no position with known excursions");
    assertThat(new PositionMetrics(java.util.Map.of()).value(PositionMetric.COUNT))
        .isEqualTo(new Value.Absent("no positions"));
  }

  private static ClosedPosition position(String profit, String commission, @Nullable String risk) {
    return new ClosedPosition(
        START,
        END,
        new BigDecimal(profit),
        new BigDecimal(commission),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        Optional.ofNullable(risk).map(BigDecimal::new),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static ClosedPosition excursions(String profit, String adverse, String favorable) {
    return new ClosedPosition(
        START,
        END,
        new BigDecimal(profit),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.of(new BigDecimal(adverse)),
        Optional.of(new BigDecimal(favorable)),
        false);
  }

  private static ClosedPosition held(int from, int to, String profit) {
    return new ClosedPosition(
        START.plusSeconds(from * 3600L),
        START.plusSeconds(to * 3600L),
        new BigDecimal(profit),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private String shown(PositionMetric metric) {
    return ((Value.Known) meter.metrics(START, END).value(metric))
        .number()
        .setScale(4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String why(PositionMetric metric) {
    return ((Value.Absent) meter.metrics(START, END).value(metric)).why();
  }
}
