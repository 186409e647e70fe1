package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Percentage;

class MetaTraderMetricsProperties {

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
  void the_ratios_that_pass_through_a_double_agree_with_the_oracle(
      @ForAll("results") List<TradeResult> results) {
    BigDecimal initial = new BigDecimal("1000000.00");
    MetaTraderMetrics fast = MetaTraderMetrics.of(initial, results);
    NaiveMetrics slow = new NaiveMetrics(initial, results);

    if (Double.isFinite(slow.sharpe()) && fast.sharpe().signum() != 0) {
      assertThat(fast.sharpe().doubleValue()).isCloseTo(slow.sharpe(), within(1e-5));
      assertThat(fast.ghpr().doubleValue()).isCloseTo(slow.ghpr(), Percentage.withPercentage(1e-9));
    }
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
