package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReturnsTest {

  /// Figures that quantstats printed for these six returns.
  private static final Returns SIX =
      new Returns(0.002140, -0.038737, -0.017336, 0.059116, 0.003451, 0.042046);

  @Test
  void six_days_have_the_figures_of_quantstats() {
    assertThat(SIX.compounded()).isCloseTo(0.048340, within(1e-6));
    assertThat(SIX.sharpe()).isCloseTo(3.6761, within(1e-4));
    assertThat(SIX.sortino()).isCloseTo(7.7391, within(2e-4));
    assertThat(SIX.drawdown()).isCloseTo(-0.055401, within(1e-6));
    assertThat(SIX.valueAtRisk()).isCloseTo(-0.051549, within(1e-6));
    assertThat(SIX.kelly()).isCloseTo(0.3165, within(1e-4));
    assertThat(SIX.payoff()).isCloseTo(0.9519, within(1e-4));
    assertThat(SIX.cagr()).isCloseTo(6.2626, within(1e-3));
  }

  @Test
  void the_other_figures_follow_from_their_formulas() {
    Returns returns = new Returns(0.10, -0.10, 0, 0.20);

    assertThat(returns.mean()).isCloseTo(0.05, within(1e-15));
    assertThat(returns.deviation()).isCloseTo(0.1290994449, within(1e-9));
    assertThat(returns.volatility()).isCloseTo(2.0493901532, within(1e-9));
    assertThat(returns.best()).isEqualTo(0.20);
    assertThat(returns.worst()).isEqualTo(-0.10);
    assertThat(returns.won()).isEqualTo(2);
    assertThat(returns.lost()).isEqualTo(1);
    assertThat(returns.winRate()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(returns.drawdown()).isCloseTo(-0.10, within(1e-15));
    assertThat(returns.ulcer()).isCloseTo(Math.sqrt(0.02 / 3), within(1e-12));
    assertThat(returns.recovery()).isCloseTo(2, within(1e-12));
    assertThat(returns.calmar()).isCloseTo(returns.cagr() / 0.10, within(1e-6));
    assertThat(returns.tailRatio()).isCloseTo(0.185 / 0.085, within(1e-12));
  }

  @Test
  void the_expected_shortfall_is_the_mean_beyond_the_value_at_risk() {
    double[] days = new double[40];
    java.util.Arrays.fill(days, 0.01);
    days[5] = -0.30;
    days[6] = -0.20;
    Returns returns = new Returns(days);

    assertThat(returns.valueAtRisk()).isBetween(-0.2, -0.05);
    assertThat(returns.expectedShortfall()).isCloseTo(-0.25, within(1e-12));
    assertThat(SIX.expectedShortfall()).isEqualTo(SIX.valueAtRisk());
  }

  @Test
  void a_drawdown_can_begin_with_the_first_day() {
    assertThat(new Returns(-0.5, 0.1).drawdown()).isCloseTo(-0.5, within(1e-15));
  }

  @Test
  void what_cannot_be_computed_is_not_a_number() {
    assertThat(new Returns(0.1).sharpe()).isNaN();
    assertThat(new Returns(0.1, 0.1).sharpe()).isInfinite();
    assertThat(new Returns(0.1, 0.2).sortino()).isInfinite();
    assertThat(new Returns(0.1, 0.2).calmar()).isInfinite();
    assertThat(new Returns(0.1, 0.2).kelly()).isNaN();
    assertThat(new Returns().mean()).isNaN();
    assertThat(new Returns().best()).isNaN();
  }
}
