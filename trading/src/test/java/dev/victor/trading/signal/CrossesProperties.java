package dev.victor.trading.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.RandomBars;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.CrossedDownIndicatorRule;
import org.ta4j.core.rules.CrossedUpIndicatorRule;

/// Where two averages cross, against ta4j's own rules, bar for bar.
class CrossesProperties {

  private static final int BARS = 200;

  @Property(tries = 60)
  void walking_back_is_what_ta4j_does(
      @ForAll int seed,
      @ForAll @IntRange(min = 1, max = 9) int fast,
      @ForAll @IntRange(min = 1, max = 30) int slow) {
    Bars bars = RandomBars.of(seed, BARS, 1);
    BarSeries series = RandomBars.series(bars);
    ClosePriceIndicator close = new ClosePriceIndicator(series);
    Indicator<Num> one = new SMAIndicator(close, fast);
    Indicator<Num> other = new SMAIndicator(close, slow);
    int unstable = Math.max(one.getCountOfUnstableBars(), other.getCountOfUnstableBars());
    CrossedUpIndicatorRule up = new CrossedUpIndicatorRule(one, other);
    CrossedDownIndicatorRule down = new CrossedDownIndicatorRule(one, other);
    boolean[] above = Crosses.walkBack(numbers(one), numbers(other), unstable);
    boolean[] below = Crosses.walkBack(numbers(other), numbers(one), unstable);

    for (int i = 0; i < BARS; i++) {
      assertThat(above[i]).as("up at " + i).isEqualTo(up.isSatisfied(i));
      assertThat(below[i]).as("down at " + i).isEqualTo(down.isSatisfied(i));
    }
  }

  private static double[] numbers(Indicator<Num> indicator) {
    double[] numbers = new double[BARS];
    for (int i = 0; i < BARS; i++) {
      numbers[i] = indicator.getValue(i).doubleValue();
    }
    return numbers;
  }
}
