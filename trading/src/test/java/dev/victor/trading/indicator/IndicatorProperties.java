package dev.victor.trading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.RandomBars;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.Num;

/// Every indicator of the catalogue, on random bars.
class IndicatorProperties {

  private static final int BARS = 160;

  /// What comes later changes nothing of what was known before.
  @Property(tries = 3)
  void none_looks_ahead(@ForAll int seed) {
    Bars bars = RandomBars.of(seed, BARS, 0.01);
    for (IndicatorType type : IndicatorType.values()) {
      double[] whole = new Columns(bars, ZoneOffset.UTC).of(column(type)).numbers();
      double[] early =
          new Columns(bars.slice(0, BARS / 2), ZoneOffset.UTC).of(column(type)).numbers();

      assertThat(early).as(type.id()).containsExactly(Arrays.copyOf(whole, BARS / 2));
    }
  }

  /// A column of ours is what ta4j computes from bars of its own, but for its last one, which it
  /// takes for unfinished.
  @Property(tries = 3)
  void all_are_what_ta4j_says(@ForAll int seed) {
    Bars bars = RandomBars.of(seed, BARS, 0.01);
    BarSeries series = RandomBars.series(bars);
    for (IndicatorType type : IndicatorType.values()) {
      Indicator<Num> theirs =
          new IndicatorMaker(series, new ClosePriceIndicator(series), arguments(type)).make(type);
      Columns.Numbers ours = new Columns(bars, ZoneOffset.UTC).of(column(type));

      assertThat(ours.unstable()).isEqualTo(Math.min(BARS, theirs.getCountOfUnstableBars()));
      for (int i = 0; i < BARS - 1; i++) {
        double expected = theirs.getValue(i).doubleValue(); // asked from the first on, as ours are
        assertThat(Double.valueOf(ours.numbers()[i]))
            .as(type.id() + " at bar " + i)
            .isEqualTo(Double.valueOf(i < ours.unstable() ? Double.NaN : expected));
      }
    }
  }

  private static Column column(IndicatorType type) {
    return new Column.OfIndicator(
        type,
        type.takesSource() ? Optional.of(new Column.OfPrice(Price.CLOSE)) : Optional.empty(),
        arguments(type));
  }

  private static IndicatorArguments arguments(IndicatorType type) {
    Map<String, BigDecimal> arguments = new HashMap<>();
    for (IndicatorArgument argument : type.arguments()) {
      BigDecimal usual = argument.usual();
      arguments.put(argument.name(), usual == null ? BigDecimal.valueOf(7) : usual);
    }
    return new IndicatorArguments(arguments);
  }
}
