package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetaTraderMetricsTest {

  /// A peak, a fall of 274.42 from it, no later peak: figures worked out by hand.
  private static final MetaTraderMetrics WEEK =
      metrics(
          "10000", "644.59", "681.30", "-14.28", "208.58", "88.00", "-246.06", "-21.36", "-7.00");

  @Test
  void a_week_gives_the_figures_that_a_history_report_prints() {
    assertThat(WEEK.trades()).isEqualTo(8);
    assertThat(WEEK.won()).isEqualTo(4);
    assertThat(WEEK.netProfit()).isEqualTo("1333.77");
    assertThat(WEEK.grossProfit()).isEqualTo("1622.47");
    assertThat(WEEK.grossLoss()).isEqualTo("-288.70");
    assertThat(WEEK.largestProfit()).isEqualTo("681.30");
    assertThat(WEEK.largestLoss()).isEqualTo("-246.06");
    assertThat(rounded(WEEK.profitFactor(), 2)).isEqualTo("5.62");
    assertThat(rounded(WEEK.expectedPayoff(), 2)).isEqualTo("166.72");
    assertThat(rounded(WEEK.recoveryFactor(), 2)).isEqualTo("4.86");
    assertThat(rounded(WEEK.sharpe(), 2)).isEqualTo("0.55");
    assertThat(rounded(WEEK.averageProfit(), 2)).isEqualTo("405.62");
    assertThat(rounded(WEEK.averageLoss(), 2)).isEqualTo("-72.18");
    assertThat(rounded(WEEK.winRatePercent(), 2)).isEqualTo("50.00");
  }

  @Test
  void the_drawdown_is_measured_from_the_peak_before_it() {
    assertThat(WEEK.drawdown().absolute()).isEqualByComparingTo("0");
    assertThat(WEEK.drawdown().maximal()).isEqualTo("274.42");
    assertThat(rounded(WEEK.drawdown().maximalPercent(), 2)).isEqualTo("2.36");
    assertThat(WEEK.drawdown().relative()).isEqualTo("274.42");
  }

  @Test
  void the_deepest_fall_in_percent_can_be_another_one_than_in_money() {
    MetaTraderMetrics metrics = metrics("100", "-60", "1000", "-300");

    assertThat(metrics.drawdown().absolute()).isEqualTo("60");
    assertThat(metrics.drawdown().maximal()).isEqualTo("300");
    assertThat(rounded(metrics.drawdown().maximalPercent(), 2)).isEqualTo("28.85");
    assertThat(metrics.drawdown().relative()).isEqualTo("60");
    assertThat(metrics.drawdown().relativePercent()).isEqualByComparingTo("60");
  }

  @Test
  void runs_are_counted_by_number_and_by_money() {
    assertThat(WEEK.streaks().longestWin()).isEqualTo(run(2, "1325.89"));
    assertThat(WEEK.streaks().longestLoss()).isEqualTo(run(3, "-274.42"));
    MetaTraderMetrics other =
        metrics("100", "1", "2", "3", "-5", "50", "-9", "-1", "0.5", "-1", "-1", "-1");
    assertThat(other.streaks().longestWin()).isEqualTo(run(3, "6"));
    assertThat(other.streaks().richestWin()).isEqualTo(run(1, "50"));
    assertThat(other.streaks().longestLoss()).isEqualTo(run(3, "-3"));
    assertThat(other.streaks().costliestLoss()).isEqualTo(run(2, "-10"));
  }

  @Test
  void a_result_of_zero_counts_as_won() {
    MetaTraderMetrics metrics = metrics("100", "0.00", "-1.00");

    assertThat(metrics.won()).isEqualTo(1);
    assertThat(metrics.winRatePercent()).isEqualByComparingTo("50");
    assertThat(metrics.grossProfit()).isEqualByComparingTo("0");
  }

  @Test
  void the_commission_of_an_entry_is_a_loss_but_no_trade() {
    MetaTraderMetrics metrics =
        MetaTraderMetrics.of(
            new BigDecimal("1000"),
            List.of(
                TradeResult.entry(new BigDecimal("-3.50")),
                TradeResult.closed(new BigDecimal("40.00")),
                TradeResult.entry(new BigDecimal("0.00"))));

    assertThat(metrics.trades()).isEqualTo(1);
    assertThat(metrics.netProfit()).isEqualTo("36.50");
    assertThat(metrics.grossProfit()).isEqualTo("40.00");
    assertThat(metrics.grossLoss()).isEqualTo("-3.50");
    assertThat(metrics.expectedPayoff()).isEqualByComparingTo("36.50");
    assertThat(metrics.drawdown().absolute()).isEqualTo("3.50");
    assertThat(metrics.lost()).isZero();
    assertThat(metrics.largestLoss()).isEqualByComparingTo("0");
  }

  @Test
  void without_a_loss_factors_are_zero_as_MetaTrader_prints_them() {
    MetaTraderMetrics metrics = metrics("100", "5", "7");

    assertThat(metrics.profitFactor()).isEqualByComparingTo("0");
    assertThat(metrics.withoutLoss()).isTrue();
    assertThat(metrics.recoveryFactor()).isEqualByComparingTo("0");
    assertThat(metrics.drawdown().maximal()).isEqualByComparingTo("0");
    assertThat(metrics.drawdown().lowest()).isEqualTo("100");
    assertThat(WEEK.withoutLoss()).isFalse();
  }

  @Test
  void without_trades_everything_is_zero() {
    MetaTraderMetrics metrics = metrics("100");

    assertThat(metrics.trades()).isZero();
    assertThat(metrics.netProfit()).isEqualByComparingTo("0");
    assertThat(metrics.expectedPayoff()).isEqualByComparingTo("0");
    assertThat(metrics.winRatePercent()).isEqualByComparingTo("0");
    assertThat(metrics.sharpe()).isEqualByComparingTo("0");
    assertThat(metrics.ahpr()).isEqualByComparingTo("0");
    assertThat(metrics.ghpr()).isEqualByComparingTo("0");
  }

  @Test
  void holding_period_returns_have_an_arithmetic_and_a_geometric_mean() {
    MetaTraderMetrics metrics = metrics("100", "50", "-50");

    assertThat(rounded(metrics.ahpr(), 6)).isEqualTo("1.083333");
    assertThat(metrics.ghpr().doubleValue()).isCloseTo(1.0, within(1e-12));
    assertThat(rounded(metrics.sharpe(), 6)).isEqualTo("0.200000");
  }

  @Test
  void equal_returns_have_no_deviation_and_no_sharpe() {
    assertThat(metrics("100", "10", "11").sharpe()).isEqualByComparingTo("0");
  }

  @Test
  void a_balance_that_is_gone_leaves_returns_unknown_but_not_the_rest() {
    MetaTraderMetrics metrics = metrics("100", "-150", "70");

    assertThat(metrics.sharpe()).isEqualByComparingTo("0");
    assertThat(metrics.ghpr()).isEqualByComparingTo("0");
    assertThat(metrics.netProfit()).isEqualTo("-80");
    assertThat(metrics.drawdown().maximal()).isEqualTo("150");
    assertThat(metrics("100", "-100").ghpr()).isEqualByComparingTo("0");
  }

  @Test
  void an_account_without_a_known_deposit_still_has_its_money_figures() {
    MetaTraderMetrics metrics = metrics("0", "-20", "50");

    assertThat(metrics.drawdown().maximal()).isEqualTo("20");
    assertThat(metrics.drawdown().maximalPercent()).isEqualByComparingTo("0");
    assertThat(metrics.drawdown().relativePercent()).isEqualByComparingTo("0");
    assertThat(metrics.netProfit()).isEqualTo("30");
  }

  @Test
  void wins_and_losses_in_turn_are_more_runs_than_chance_would_have_it() {
    RunsTest test = metrics("100", "1", "-1", "1", "-1", "1", "-1").runsTest().orElseThrow();

    assertThat(rounded(test.score(), 6)).isEqualTo("2.282177");
    assertThat(rounded(test.confidencePercent(), 2)).isEqualTo("97.74");
  }

  @Test
  void the_confidence_is_of_the_rounded_score_and_never_above_what_MetaTrader_prints() {
    RunsTest few = RunsTest.of(53, 99, 69).orElseThrow();
    assertThat(rounded(few.score(), 2)).isEqualTo("-0.10");
    assertThat(rounded(few.confidencePercent(), 2)).isEqualTo("7.97");
    assertThat(RunsTest.of(500, 500, 2).orElseThrow().confidencePercent())
        .isEqualByComparingTo("99.74");
  }

  @Test
  void there_is_no_score_where_runs_cannot_differ() {
    assertThat(metrics("100", "1", "1", "1").runsTest()).isEmpty();
    assertThat(metrics("100", "-1").runsTest()).isEmpty();
    assertThat(metrics("100", "1", "-1").runsTest()).isEmpty();
    assertThat(metrics("100").runsTest()).isEmpty();
  }

  @Test
  void the_line_through_the_curve_starts_at_its_first_balance() {
    String[] alternating = new String[40];
    for (int i = 0; i < alternating.length; i++) {
      alternating[i] = i % 2 == 0 ? "30" : "-10";
    }
    Trend trend = metrics("1000", alternating).trend().orElseThrow();

    assertThat(rounded(trend.correlation(), 6)).isEqualTo("0.996450");
    assertThat(rounded(trend.standardError(), 6)).isEqualTo("10.250154");
  }

  @Test
  void a_handful_of_points_and_a_level_curve_have_no_line() {
    String[] few = new String[28];
    Arrays.fill(few, "1");
    String[] enough = Arrays.copyOf(few, 29);
    enough[28] = "1";
    String[] level = new String[40];
    Arrays.fill(level, "0.00");

    assertThat(metrics("1000", few).trend()).isEmpty();
    assertThat(metrics("1000", level).trend()).isEmpty();
    Trend straight = metrics("1000", enough).trend().orElseThrow();
    assertThat(straight.correlation()).isEqualByComparingTo("1");
    assertThat(straight.standardError().doubleValue()).isCloseTo(0, within(1e-9));
  }

  @Test
  void a_win_of_nothing_lengthens_a_run_but_does_not_enrich_it() {
    assertThat(metrics("100", "5", "0", "-1", "5", "0").streaks().richestWin())
        .isEqualTo(run(1, "5"));
    assertThat(metrics("100", "5", "0", "-1").streaks().longestWin()).isEqualTo(run(2, "5"));
    assertThat(metrics("100", "0", "0").streaks().richestWin()).isEqualTo(run(0, "0"));
  }

  @Test
  void a_meter_can_be_read_at_any_time() {
    MetaTraderMeter meter = new MetaTraderMeter(new BigDecimal("100"));
    meter.add(new BigDecimal("-30"), true);
    assertThat(meter.metrics()).isEqualTo(metrics("100", "-30"));
    meter.add(new BigDecimal("-20"), true);
    meter.add(new BigDecimal("90"), true);

    assertThat(meter.metrics()).isEqualTo(metrics("100", "-30", "-20", "90"));
    assertThat(meter.balance()).isEqualTo("140");
  }

  private static MetaTraderMetrics metrics(String initial, String... amounts) {
    return MetaTraderMetrics.of(
        new BigDecimal(initial),
        Arrays.stream(amounts).map(amount -> TradeResult.closed(new BigDecimal(amount))).toList());
  }

  private static Streaks.Run run(int trades, String amount) {
    return new Streaks.Run(trades, new BigDecimal(amount));
  }

  private static BigDecimal rounded(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.HALF_UP);
  }
}
