package dev.victor.trading.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RangeExtremesProperties {

  @Property(tries = 300)
  void as_a_look_at_each_number_finds_them(
      @ForAll @Size(min = 1, max = 700) double @DoubleRange(min = -5, max = 5) [] numbers,
      @ForAll @IntRange(max = 699) int one,
      @ForAll @IntRange(max = 699) int other) {
    int from = Math.min(one, other) % numbers.length;
    int until = Math.max(from + 1, Math.max(one, other) % numbers.length);

    assertThat(RangeExtremes.lowest(numbers).between(from, until))
        .isEqualTo(Arrays.stream(numbers, from, until).min().getAsDouble());
    assertThat(RangeExtremes.highest(numbers).between(from, until))
        .isEqualTo(Arrays.stream(numbers, from, until).max().getAsDouble());
  }
}
