package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A number that every bar has by itself.
public enum Price {
  /// First price.
  OPEN(Bars::opens),
  /// Highest price.
  HIGH(Bars::highs),
  /// Lowest price.
  LOW(Bars::lows),
  /// Last price.
  CLOSE(Bars::closes),
  /// What was traded, zero where nobody says.
  VOLUME(Bars::volumes),
  /// Middle of high and low.
  HL2(bars -> mean(bars.highs(), bars.lows())),
  /// Mean of high, low and close.
  HLC3(bars -> mean(bars.highs(), bars.lows(), bars.closes())),
  /// Mean of all four prices.
  OHLC4(bars -> mean(bars.opens(), bars.highs(), bars.lows(), bars.closes()));

  private final Function<Bars, double[]> column;

  Price(Function<Bars, double[]> column) {
    this.column = column;
  }

  /// The price of a name such as `close`.
  public static Optional<Price> named(String name) {
    for (Price price : values()) {
      if (price.id().equals(name)) {
        return Optional.of(price);
      }
    }
    return Optional.empty();
  }

  /// Its name in a definition.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its numbers, bar by bar; not to be changed.
  public double[] of(Bars bars) {
    return column.apply(bars);
  }

  private static double[] mean(double[]... columns) {
    double[] means = new double[columns[0].length];
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      for (double[] column : columns) {
        sum += column[i];
      }
      means[i] = sum / columns.length;
    }
    return means;
  }
}
