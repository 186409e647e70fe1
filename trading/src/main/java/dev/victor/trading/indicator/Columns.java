package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;

/// The columns of some bars, each computed once, whoever asks, from whatever thread.
public final class Columns {

  /// Numbers, one a bar.
  ///
  /// @param numbers NaN where there is none; not to be changed
  /// @param unstable how many of the first are no whole value yet, however many bars there are
  @SuppressWarnings("ArrayRecordComponent") // shared by many runs, copied by none
  public record Numbers(double[] numbers, int unstable) {}

  private final Bars bars;
  private final PriceSeries series;
  private final Map<Column, Numbers> computed = new ConcurrentHashMap<>();

  /// The columns of these bars, none computed yet.
  public Columns(Bars bars) {
    this.bars = bars;
    this.series = new PriceSeries(bars);
  }

  /// The bars.
  public Bars bars() {
    return bars;
  }

  /// The numbers of a column.
  public Numbers of(Column column) {
    Numbers known = computed.get(column);
    if (known != null) {
      return known;
    }
    // What it is of comes first: a map must not be asked while it computes.
    Numbers made =
        switch (column) {
          case Column.OfPrice(var price) -> new Numbers(price.of(bars), 0);
          case Column.OfIndicator indicator -> compute(indicator);
        };
    Numbers other = computed.putIfAbsent(column, made);
    return other == null ? made : other;
  }

  private Numbers compute(Column.OfIndicator column) {
    Indicator<Num> source =
        column
            .source()
            .map(of -> series.indicator(of(of)))
            .orElseGet(() -> series.indicator(of(new Column.OfPrice(Price.CLOSE))));
    Indicator<Num> indicator =
        new IndicatorMaker(series, source, column.arguments()).make(column.type());
    double[] numbers = new double[bars.size()];
    int unstable = indicator.getCountOfUnstableBars();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = indicator.getValue(i).doubleValue();
    }
    Arrays.fill(numbers, 0, Math.min(unstable, numbers.length), Double.NaN);
    return new Numbers(numbers, unstable);
  }
}
