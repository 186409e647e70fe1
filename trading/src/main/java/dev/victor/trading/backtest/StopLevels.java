package dev.victor.trading.backtest;

import dev.victor.trading.signal.SeriesOf;
import dev.victor.trading.strategy.Distance;
import dev.victor.trading.strategy.Stops;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the stops of one direction lie, once a price is known.
final class StopLevels {

  /// How far, given a price and the bar of the decision.
  private interface Reach {
    double of(double price, int decided);
  }

  private final boolean any;
  private final Reach loss;
  private final Reach profit;
  private final Reach trailing;
  private final int bars;

  StopLevels(Stops stops, Map<String, BigDecimal> parameters, SeriesOf series) {
    this.loss = reach(stops.loss(), parameters, series);
    this.profit = reach(stops.profit(), parameters, series);
    this.trailing = reach(stops.trailing(), parameters, series);
    this.bars = stops.bars() == null ? Integer.MAX_VALUE : stops.bars().in(parameters).intValue();
    this.any = stops.loss() != null || stops.profit() != null || stops.trailing() != null;
  }

  private static Reach reach(
      @Nullable Distance distance, Map<String, BigDecimal> parameters, SeriesOf series) {
    return switch (distance) {
      case null -> (price, decided) -> Double.POSITIVE_INFINITY;
      case Distance.Percent(var percent) -> {
        double share = percent.in(parameters).doubleValue() / 100;
        yield (price, decided) -> price * share;
      }
      case Distance.Amount(var amount) -> {
        double fixed = amount.in(parameters).doubleValue();
        yield (price, decided) -> fixed;
      }
      case Distance.Atr range -> {
        double multiple = range.multiple().in(parameters).doubleValue();
        double[] ranges = series.of(range).numbers();
        yield (price, decided) -> multiple * ranges[decided];
      }
    };
  }

  /// Whether a price can be touched at all.
  boolean any() {
    return any;
  }

  /// How many bars a position is held at most.
  int bars() {
    return bars;
  }

  double loss(double price, int decided) {
    return loss.of(price, decided);
  }

  double profit(double price, int decided) {
    return profit.of(price, decided);
  }

  double trailing(double price, int decided) {
    return trailing.of(price, decided);
  }
}
