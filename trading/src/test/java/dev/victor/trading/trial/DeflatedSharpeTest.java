package dev.victor.trading.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Against the example of the paper, and numbers that SciPy 1.17 gives for the same formulas.
class DeflatedSharpeTest {

  @Test
  void the_example_of_the_paper() {
    DeflatedSharpe luck = DeflatedSharpe.of(2.5 / Math.sqrt(250), -3, 10, 1250, 100, 0.5 / 250);

    assertThat(luck.byLuck()).isCloseTo(0.11317200186513214, within(1e-9));
    assertThat(luck.probability()).isCloseTo(0.9003968344493903, within(1e-9));
  }

  @Test
  void fewer_tries_are_less_luck() {
    assertThat(DeflatedSharpe.of(2.5 / Math.sqrt(250), -3, 10, 1250, 46, 0.5 / 250).probability())
        .isCloseTo(0.9505017068755787, within(1e-9));
    assertThat(DeflatedSharpe.of(0.1, -0.3, 5, 500, 63, 0.0004).probability())
        .isCloseTo(0.8759565351526807, within(1e-9));
  }

  @Test
  void of_one_try_it_is_the_probabilistic_sharpe_ratio() {
    DeflatedSharpe luck = DeflatedSharpe.of(0.05, 0.2, 4, 1000, 1, Double.NaN);

    assertThat(luck.byLuck()).isZero();
    assertThat(luck.probability()).isCloseTo(0.9437218883688472, within(1e-9));
    assertThat(luck.words())
        .isEqualTo("1 variant tried: deflated Sharpe ratio 0.94, of luck alone 0 a day");
  }

  @Test
  void without_returns_nothing_is_sure() {
    DeflatedSharpe luck = DeflatedSharpe.of(Double.NaN, Double.NaN, Double.NaN, 0, 5, 0.1);

    assertThat(luck.probability()).isNaN();
    assertThat(luck.words()).startsWith("5 variants tried: no deflated Sharpe ratio");
  }
}
