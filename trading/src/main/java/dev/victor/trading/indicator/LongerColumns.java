package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.Resampling;
import dev.victor.trading.dataset.Timeframe;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;

/// The columns of longer bars, each number at the bars at whose end it was known.
final class LongerColumns {

  private final Bars bars;
  private final long length;
  private final Resampling longer;
  private final Columns columns;

  /// @param timeframe of the longer bars, such as `4h`
  /// @param zone whose midnights they count from
  LongerColumns(Bars bars, String timeframe, ZoneId zone, Arithmetic arithmetic) {
    this.bars = bars;
    this.length = Timeframe.millis(timeframe);
    this.longer = Resampling.of(bars, timeframe, zone);
    this.columns = new Columns(longer.bars(), zone, Map.of(), arithmetic);
  }

  /// A column of the longer bars.
  Columns.Numbers of(Column column) {
    Columns.Numbers whole = columns.of(column);
    int[] known = longer.known();
    double[] numbers = new double[bars.size()];
    Arrays.setAll(numbers, bar -> known[bar] < 0 ? Double.NaN : whole.numbers()[known[bar]]);
    int unstable = 0;
    while (unstable < known.length && known[unstable] < whole.unstable()) {
      unstable++;
    }
    return new Columns.Numbers(
        numbers, unstable < known.length ? unstable : Math.max(unstable, usual(whole.unstable())));
  }

  /// How many bars it takes where there are too few to tell.
  private int usual(int unstable) {
    long bars = this.bars.step() == 0 ? 0 : (unstable + 1L) * (length / this.bars.step());
    return (int) Math.min(bars, Integer.MAX_VALUE);
  }
}
