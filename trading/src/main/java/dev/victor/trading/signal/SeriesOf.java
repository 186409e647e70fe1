package dev.victor.trading.signal;

import dev.victor.trading.indicator.Column;
import dev.victor.trading.indicator.Columns;
import dev.victor.trading.indicator.IndicatorArguments;
import dev.victor.trading.indicator.IndicatorType;
import dev.victor.trading.indicator.Price;
import dev.victor.trading.strategy.Distance;
import dev.victor.trading.strategy.IndicatorUse;
import dev.victor.trading.strategy.SignalColumns;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The series that the names of a definition stand for, with one choice of parameters.
public final class SeriesOf {

  private static final int MANY_BARS = 50_000;

  private final Strategy strategy;
  private final Map<String, BigDecimal> parameters;
  private final Columns columns;

  /// @param parameters one value each
  /// @param columns shared by all that run on the same bars
  public SeriesOf(Strategy strategy, Map<String, BigDecimal> parameters, Columns columns) {
    this.strategy = strategy;
    this.parameters = parameters;
    this.columns = columns;
  }

  /// Computes the columns of all indicators, on all cores where that is quicker.
  public void compute() {
    Stream<String> names = strategy.indicators().keySet().stream();
    (columns.bars().size() < MANY_BARS ? names : names.parallel()).forEach(this::named);
  }

  /// The numbers of a price or an indicator.
  Columns.Numbers named(String name) {
    return columns.of(column(name));
  }

  private Column column(String name) {
    Optional<Price> price = Price.named(name);
    if (price.isPresent()) {
      return new Column.OfPrice(price.get());
    }
    SignalColumns signals = strategy.signals();
    if (signals != null && signals.columns().containsKey(name)) {
      return new Column.OfGiven(name);
    }
    IndicatorUse use = strategy.indicators().get(name);
    if (use == null) {
      throw new IllegalArgumentException("no series " + name);
    }
    String timeframe = use.timeframe();
    Column own = indicator(use);
    return timeframe == null ? own : new Column.OfLonger(timeframe, own);
  }

  private Column indicator(IndicatorUse use) {
    Map<String, BigDecimal> arguments = new HashMap<>();
    use.arguments().forEach((key, scalar) -> arguments.put(key, scalar.in(parameters)));
    return new Column.OfIndicator(
        use.type(),
        use.type().takesSource() ? Optional.of(source(use)) : Optional.empty(),
        new IndicatorArguments(arguments));
  }

  /// What an indicator of longer bars is of is a column of these too.
  private Column source(IndicatorUse use) {
    Column source = column(use.source());
    return use.timeframe() != null && source instanceof Column.OfLonger(_, var column)
        ? column
        : source;
  }

  /// The average true range of a stop.
  public Columns.Numbers of(Distance.Atr distance) {
    return columns.of(
        new Column.OfIndicator(
            IndicatorType.ATR,
            Optional.empty(),
            new IndicatorArguments(Map.of("period", distance.period().in(parameters)))));
  }

  /// How many bars the slowest indicator needs: the longest period.
  public int longest() {
    IntStream indicators =
        strategy.indicators().keySet().stream().mapToInt(name -> named(name).unstable() + 1);
    IntStream stops =
        Stream.of(strategy.longRules(), strategy.shortRules())
            .filter(Objects::nonNull)
            .flatMap(rules -> strategy.stopsOf(rules).ranges().stream())
            .mapToInt(range -> of(range).unstable() + 1);
    return IntStream.concat(indicators, stops).max().orElse(0);
  }
}
