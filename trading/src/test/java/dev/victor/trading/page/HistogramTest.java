package dev.victor.trading.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {

  @Test
  void zero_is_a_border_and_bars_have_round_widths() {
    Histogram spread = Histogram.of(-1.2, -0.4, 0, 0.3, 1.9);

    assertThat(spread.width()).isEqualByComparingTo("0.2");
    assertThat(spread.first()).isEqualByComparingTo("-1.2");
    assertThat(spread.counts()).containsExactly(1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    assertThat(spread.from(6)).isEqualByComparingTo("0");
    assertThat(spread.openBelow()).isFalse();
  }

  @Test
  void equal_results_have_one_bar() {
    assertThat(Histogram.of(0, 0, 0).counts()).containsExactly(3);
  }

  @Property(tries = 200)
  void every_result_is_in_a_bar(
      @ForAll @Size(min = 1, max = 200) @DoubleRange(min = -1e7, max = 1e7) double[] values) {
    Histogram spread = Histogram.of(values);

    assertThat(spread.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(values.length);
    assertThat(spread.counts()).hasSizeLessThan(40);
  }
}
