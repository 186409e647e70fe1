package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void as_numpy_has_them() {
    Moments moments = new Moments(new double[] {0.01, -0.02, 0.015, 0.003, -0.001, 0.02, -0.011});

    assertThat(moments.sharpe()).isCloseTo(0.16033169527693586, within(1e-14));
    assertThat(moments.skewness()).isCloseTo(-0.3339829282005411, within(1e-12));
    assertThat(moments.kurtosis()).isCloseTo(1.9115899999912165, within(1e-12));
  }

  @Test
  void of_nothing_there_are_none() {
    assertThat(new Moments(new double[0]).sharpe()).isNaN();
    assertThat(new Moments(new double[] {1}).sharpe()).isNaN();
  }
}
