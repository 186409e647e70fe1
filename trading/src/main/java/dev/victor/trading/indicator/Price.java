package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import java.util.Locale;
import java.util.Optional;

/// A number that every bar has by itself.
public enum Price {
  /// First price.
  OPEN,
  /// Highest price.
  HIGH,
  /// Lowest price.
  LOW,
  /// Last price.
  CLOSE,
  /// What was traded, zero where nobody says.
  VOLUME,
  /// Middle of high and low.
  HL2,
  /// Mean of high, low and close.
  HLC3,
  /// Mean of all four prices.
  OHLC4;

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
    return switch (this) {
      case OPEN -> bars.opens();
      case HIGH -> bars.highs();
      case LOW -> bars.lows();
      case CLOSE -> bars.closes();
      case VOLUME -> bars.volumes();
      case HL2 -> mean(bars.highs(), bars.lows());
      case HLC3 -> mean(bars.highs(), bars.lows(), bars.closes());
      case OHLC4 -> mean(bars.opens(), bars.highs(), bars.lows(), bars.closes());
    };
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
