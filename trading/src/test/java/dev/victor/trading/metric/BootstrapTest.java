package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void the_same_trades_have_the_same_intervals() {
    assertThat(drawn(300, 7)).isEqualTo(drawn(300, 7));
    assertThat(drawn(300, 7)).isNotEqualTo(drawn(300, 8));
  }

  @Test
  void an_interval_of_a_mean_is_what_the_normal_distribution_says_of_many_trades() {
    Random random = new Random(1);
    Bootstrap sample = new Bootstrap();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 900; i++) {
      double amount = 5 + 100 * random.nextGaussian();
      sum += amount;
      squares += amount * amount;
      sample.add(amount, true);
    }
    double mean = sum / 900;
    double error = Math.sqrt((squares / 900 - mean * mean) / 900);
    Interval interval = sample.intervals().meanResult().orElseThrow();

    assertThat(interval.low()).isCloseTo(mean - 1.96 * error, within(0.15 * error));
    assertThat(interval.high()).isCloseTo(mean + 1.96 * error, within(0.15 * error));
    assertThat(sample.intervals().method()).isEqualTo(Intervals.Method.BOOTSTRAP);
  }

  /// A thousand trades are drawn from, one more is approximated: the two must tell the same.
  @Test
  void drawing_and_approximating_agree_where_they_meet() {
    Intervals drawn = drawn(Bootstrap.MOST_DRAWN, 3);
    Intervals approximated = drawn(Bootstrap.MOST_DRAWN + 1, 3);

    assertThat(approximated.method()).isEqualTo(Intervals.Method.NORMAL);
    assertThat(width(approximated.meanResult().orElseThrow()))
        .isCloseTo(width(drawn.meanResult().orElseThrow()), Percentage.withPercentage(8));
    assertThat(width(approximated.profitFactor().orElseThrow()))
        .isCloseTo(width(drawn.profitFactor().orElseThrow()), Percentage.withPercentage(8));
    assertThat(width(approximated.winRatePercent().orElseThrow()))
        .isCloseTo(width(drawn.winRatePercent().orElseThrow()), Percentage.withPercentage(8));
    assertThat(approximated.profitFactor().orElseThrow().low())
        .isCloseTo(drawn.profitFactor().orElseThrow().low(), Percentage.withPercentage(5));
  }

  @Test
  void few_trades_have_no_interval_and_say_how_many_it_takes() {
    Bootstrap sample = new Bootstrap();
    for (int i = 0; i < 9; i++) {
      sample.add(i - 4, true);
    }

    assertThat(sample.intervals().why()).contains("9 trades of at least 10");
    assertThat(sample.intervals().meanResult()).isEmpty();
    sample.add(1, true);
    assertThat(sample.intervals().why()).isEmpty();
    assertThat(sample.intervals().meanResult()).isPresent();
  }

  @Test
  void a_profit_factor_is_unbounded_where_a_sample_may_hold_no_loss() {
    Bootstrap sample = new Bootstrap();
    for (int i = 0; i < 20; i++) {
      sample.add(i == 3 ? -5 : 10, true);
    }
    Interval factor = sample.intervals().profitFactor().orElseThrow();

    assertThat(factor.high()).isInfinite();
    assertThat(factor.low()).isBetween(5.0, 40.0);
  }

  @Test
  void without_a_loss_there_is_no_profit_factor_to_bound() {
    Bootstrap few = new Bootstrap();
    Bootstrap many = new Bootstrap();
    for (int i = 0; i < 1500; i++) {
      many.add(1, true);
      if (i < 20) {
        few.add(1, true);
      }
    }

    assertThat(few.intervals().profitFactor()).isEmpty();
    assertThat(many.intervals().profitFactor()).isEmpty();
    assertThat(many.intervals().winRatePercent()).contains(new Interval(100, 100));
    assertThat(many.intervals().meanResult()).contains(new Interval(1, 1));
  }

  @Test
  void what_entries_cost_lowers_the_mean_and_the_profit_factor() {
    for (int trades : new int[] {200, 2000}) {
      Bootstrap free = new Bootstrap();
      Bootstrap charged = new Bootstrap();
      for (int i = 0; i < trades; i++) {
        double amount = i % 2 == 0 ? 12 : -10;
        free.add(amount, true);
        charged.add(amount, true);
        charged.add(-1, false);
      }

      assertThat(charged.intervals().meanResult().orElseThrow().low())
          .isCloseTo(free.intervals().meanResult().orElseThrow().low() - 1, within(1e-9));
      assertThat(charged.intervals().profitFactor().orElseThrow().high())
          .isLessThan(free.intervals().profitFactor().orElseThrow().high());
      assertThat(charged.intervals().trades()).isEqualTo(trades);
    }
  }

  private static Intervals drawn(int trades, long seed) {
    Random random = new Random(seed);
    Bootstrap sample = new Bootstrap();
    for (int i = 0; i < trades; i++) {
      sample.add(Math.round(1000 * random.nextGaussian() + 100) / 100.0, true);
    }
    return sample.intervals();
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }
}
