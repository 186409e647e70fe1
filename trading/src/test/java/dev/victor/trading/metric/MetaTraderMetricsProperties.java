package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;

class MetaTraderMetricsProperties {

  private static final BigDecimal TINY = new BigDecimal("0.00000001");

  @Property(tries = 500)
  void one_pass_over_the_results_equals_the_slow_oracle(
      @ForAll("balances") BigDecimal initial, @ForAll("results") List<TradeResult> results) {
    MetaTraderMetrics fast = MetaTraderMetrics.of(initial, results);
    NaiveMetrics slow = new NaiveMetrics(initial, results);

    assertThat(fast.trades()).isEqualTo(slow.trades());
    assertThat(fast.won()).isEqualTo(slow.won());
    assertThat(fast.netProfit()).isEqualByComparingTo(slow.net());
    assertThat(fast.grossProfit()).isEqualByComparingTo(slow.grossProfit());
    assertThat(fast.grossLoss()).isEqualByComparingTo(slow.grossLoss());
    assertThat(fast.drawdown().absolute()).isEqualByComparingTo(slow.absoluteDrawdown());
    assertThat(fast.drawdown().maximal()).isEqualByComparingTo(slow.maximalDrawdown());
    assertThat(fast.drawdown().relativePercent())
        .isCloseTo(slow.relativeDrawdownPercent(), within(new BigDecimal("0.000000001")));
    assertThat(fast.streaks().longestWin().trades()).isEqualTo(slow.longestWin());
    assertThat(fast.streaks().costliestLoss().amount()).isEqualByComparingTo(slow.costliestLoss());
  }

  @Property(tries = 500)
  void what_is_made_of_returns_agrees_with_the_oracle_to_every_printed_digit(
      @ForAll("results") List<TradeResult> results) {
    BigDecimal initial = new BigDecimal("1000000.00");
    MetaTraderMetrics fast = MetaTraderMetrics.of(initial, results);
    NaiveMetrics slow = new NaiveMetrics(initial, results);

    if (Double.isFinite(slow.ahpr())) {
      assertThat(fast.ahpr().doubleValue()).isCloseTo(slow.ahpr(), within(1e-14));
      assertThat(fast.ghpr().doubleValue()).isCloseTo(slow.ghpr(), Percentage.withPercentage(1e-9));
    }
    if (Double.isFinite(slow.sharpe())) {
      assertThat(fast.sharpe().doubleValue()).isCloseTo(slow.sharpe(), within(1e-9));
    }
  }

  @Property(tries = 200)
  void the_line_through_the_curve_is_the_one_of_the_textbook(
      @ForAll("balances") BigDecimal initial, @ForAll("results") List<TradeResult> results) {
    Optional<Trend> line = MetaTraderMetrics.of(initial, results).trend();
    NaiveMetrics slow = new NaiveMetrics(initial, results);

    line.ifPresent(trend -> {
      assertThat(trend.correlation()).isCloseTo(slow.correlation(), within(TINY));
      assertThat(trend.standardError()).isCloseTo(slow.distanceFromTheLine(), within(TINY));
    });
    assertThat(line.isPresent())
        .isEqualTo(slow.points() >= Trend.FEWEST_POINTS && slow.correlation().signum() != 0);
  }

  @Property
  void the_runs_test_is_its_formula_on_counted_runs(@ForAll("results") List<TradeResult> results) {
    MetaTraderMetrics metrics = MetaTraderMetrics.of(BigDecimal.ZERO, results);

    assertThat(metrics.runsTest())
        .isEqualTo(
            RunsTest.of(
                metrics.won(), metrics.lost(), new NaiveMetrics(BigDecimal.ZERO, results).runs()));
  }

  @Property
  void gross_profit_and_gross_loss_make_the_net(
      @ForAll("balances") BigDecimal initial, @ForAll("results") List<TradeResult> results) {
    MetaTraderMetrics metrics = MetaTraderMetrics.of(initial, results);

    assertThat(metrics.grossProfit().add(metrics.grossLoss()))
        .isEqualByComparingTo(metrics.netProfit());
    assertThat(metrics.won() + metrics.lost()).isEqualTo(metrics.trades());
    assertThat(metrics.drawdown().maximal()).isGreaterThanOrEqualTo(metrics.drawdown().absolute());
    assertThat(metrics.drawdown().relativePercent())
        .isGreaterThanOrEqualTo(metrics.drawdown().maximalPercent());
  }

  @Property
  void an_entry_that_cost_nothing_leaves_no_trace(
      @ForAll("balances") BigDecimal initial, @ForAll("results") List<TradeResult> results) {
    List<TradeResult> withEntries =
        results.stream()
            .flatMap(each -> List.of(TradeResult.entry(new BigDecimal("0.00")), each).stream())
            .toList();

    assertThat(MetaTraderMetrics.of(initial, withEntries))
        .isEqualTo(MetaTraderMetrics.of(initial, results));
  }

  @Provide
  Arbitrary<BigDecimal> balances() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("20000")).ofScale(2);
  }

  @Provide
  Arbitrary<List<TradeResult>> results() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals().between(new BigDecimal("-900"), new BigDecimal("900")).ofScale(2);
    return Combinators.combine(
            amounts,
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false)))
        .as(TradeResult::new)
        .list()
        .ofMaxSize(60);
  }
}
