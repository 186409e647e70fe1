package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyMetricsTest {

  /// A Monday.
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private final DailyMeter meter = new DailyMeter(new BigDecimal("1000"));

  @Test
  void the_results_of_a_day_are_one_return_on_its_opening_balance() {
    traded(0, "30");
    traded(0, "-10");
    traded(1, "51");

    assertThat(meter.days())
        .extracting(TradingDay::opening)
        .containsExactly(new BigDecimal("1000"), new BigDecimal("1020"));
    assertThat(meter.days()).extracting(TradingDay::rate).containsExactly(0.02, 0.05);
    assertThat(meter.days()).extracting(TradingDay::trades).containsExactly(2, 1);
    assertThat(number(DailyMetric.COMPOUNDED)).isCloseTo(7.1, within(1e-12));
  }

  @Test
  void weekdays_without_a_trade_are_there_and_weekends_are_not() {
    traded(3, "10");
    traded(8, "10");

    assertThat(meter.days())
        .extracting(TradingDay::day)
        .containsExactly(
            MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7), MONDAY.plusDays(8));
    assertThat(number(DailyMetric.DAYS)).isEqualTo(4);
    assertThat(number(DailyMetric.TRADED)).isEqualTo(2);
    assertThat(number(DailyMetric.MEAN)).isCloseTo(100 * (0.01 + 10 / 1010.0) / 4, within(1e-12));
  }

  @Test
  void a_weekend_day_that_was_traded_counts() {
    traded(4, "10");
    traded(5, "10");
    traded(7, "10");

    assertThat(meter.days())
        .extracting(TradingDay::day)
        .containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(5), MONDAY.plusDays(7));
  }

  @Test
  void money_paid_in_was_there_to_trade_with_and_money_paid_out_until_it_went() {
    meter.flow(MONDAY, new BigDecimal("1000"));
    traded(0, "20");
    meter.flow(MONDAY.plusDays(1), new BigDecimal("-1510"));
    traded(1, "20.2");
    traded(2, "53.02");

    assertThat(meter.days())
        .extracting(day -> Math.round(1e9 * day.rate()))
        .containsExactly(10_000_000L, 10_000_000L, 100_000_000L);
  }

  @Test
  void flows_before_between_and_on_weekends_are_in_the_next_opening() {
    meter.flow(MONDAY.minusDays(3), new BigDecimal("500"));
    traded(4, "15");
    meter.flow(MONDAY.plusDays(5), new BigDecimal("85"));
    traded(7, "16");

    assertThat(meter.days())
        .extracting(TradingDay::opening)
        .containsExactly(new BigDecimal("1500"), new BigDecimal("1600"));
  }

  @Test
  void nothing_is_annualised_below_thirty_days() {
    traded(0, "10");
    traded(28, "-10");
    List<DailyMetric> annual =
        List.of(
            DailyMetric.CAGR,
            DailyMetric.VOLATILITY,
            DailyMetric.SHARPE,
            DailyMetric.SORTINO,
            DailyMetric.CALMAR);

    assertThat(annual)
        .extracting(metric -> meter.metrics().value(metric))
        .containsOnly(new Value.Absent("not annualised: 29 days of at least 30"));
    traded(29, "1");
    assertThat(annual)
        .extracting(metric -> meter.metrics().value(metric))
        .hasOnlyElementsOfType(Value.Known.class);
  }

  @Test
  void a_figure_without_a_number_says_why() {
    traded(0, "10");

    assertThat(why(DailyMetric.VALUE_AT_RISK)).isEqualTo("one day alone");
    assertThat(why(DailyMetric.RECOVERY)).isEqualTo("no drawdown");
    assertThat(why(DailyMetric.KELLY)).isEqualTo("no day won, or none lost");
    assertThat(why(DailyMetric.SHARPE)).isEqualTo("not annualised: 1 day of at least 30");
    traded(40, "10");
    assertThat(why(DailyMetric.SORTINO)).isEqualTo("no day lost");
    assertThat(why(DailyMetric.CALMAR)).isEqualTo("no drawdown");
    assertThat(why(DailyMetric.TAIL)).isEqualTo("the 5 % quantile is zero");
  }

  @Test
  void a_balance_that_is_gone_leaves_no_returns() {
    traded(0, "-1200");
    traded(1, "50");
    traded(40, "50");

    assertThat(why(DailyMetric.SHARPE)).isEqualTo("the balance was not above zero on 2026-11-03");
    assertThat(why(DailyMetric.WON)).isEqualTo("the balance was not above zero on 2026-11-03");
    assertThat(number(DailyMetric.TRADED)).isEqualTo(3);
  }

  @Test
  void more_lost_than_there_was_does_not_grow() {
    traded(0, "-1200");
    meter.flow(MONDAY.plusDays(1), new BigDecimal("5000"));
    traded(40, "1");

    assertThat(why(DailyMetric.CAGR)).isEqualTo("more was lost than there was");
  }

  @Test
  void without_trades_there_are_no_days() {
    meter.flow(MONDAY, new BigDecimal("5"));

    assertThat(meter.metrics().days()).isEmpty();
    assertThat(why(DailyMetric.MEAN)).isEqualTo("no trades");
    assertThat(number(DailyMetric.DAYS)).isZero();
    assertThat(new DailyMetrics(List.of(), java.util.Map.of()).value(DailyMetric.DAYS))
        .isEqualTo(new Value.Absent("no trades"));
  }

  @Test
  void an_entry_commission_is_a_cost_of_its_day_but_no_trade() {
    meter.result(MONDAY, new BigDecimal("-5"), false);
    traded(1, "10");

    assertThat(meter.days()).singleElement().extracting(TradingDay::trades).isEqualTo(1);
    assertThat(meter.days().getFirst().opening()).isEqualTo("995");
  }

  private void traded(int day, String result) {
    meter.result(MONDAY.plusDays(day), new BigDecimal(result), true);
  }

  private double number(DailyMetric metric) {
    return ((Value.Known) meter.metrics().value(metric)).number().doubleValue();
  }

  private String why(DailyMetric metric) {
    return ((Value.Absent) meter.metrics().value(metric)).why();
  }
}
