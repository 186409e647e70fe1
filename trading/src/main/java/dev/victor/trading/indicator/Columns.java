package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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
  private final ZoneId zone;
  private final Map<String, double[]> given;
  private final Arithmetic arithmetic;
  private final Map<String, LongerColumns> longer = new ConcurrentHashMap<>();
  private final PriceSeries series;
  private final Map<Column, Numbers> computed = new ConcurrentHashMap<>();

  /// The columns of these bars, none computed yet.
  ///
  /// @param zone whose midnights longer bars count from
  public Columns(Bars bars, ZoneId zone) {
    this(bars, zone, Map.of(), Arithmetic.DOUBLE);
  }

  /// The same, with numbers that come from elsewhere.
  ///
  /// @param given one number a bar, NaN where there is none, by name
  public Columns(Bars bars, ZoneId zone, Map<String, double[]> given) {
    this(bars, zone, given, Arithmetic.DOUBLE);
  }

  Columns(Bars bars, ZoneId zone, Map<String, double[]> given, Arithmetic arithmetic) {
    this.bars = bars;
    this.zone = zone;
    this.given = Map.copyOf(given);
    this.arithmetic = arithmetic;
    this.series = new PriceSeries(bars, arithmetic);
  }

  /// The bars.
  public Bars bars() {
    return bars;
  }

  /// What its columns are computed in.
  public Arithmetic arithmetic() {
    return arithmetic;
  }

  /// The columns of the same bars, none computed yet, in decimal arithmetic. Prices are taken as
  /// the shortest decimal numbers that they are the nearest binary ones of, which is how they were
  /// written.
  public Columns exact() {
    return new Columns(bars, zone, given, Arithmetic.DECIMAL);
  }

  /// The columns of some of the bars, none computed yet.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them
  public Columns slice(int from, int until) {
    return new Columns(
        bars.slice(from, until),
        zone,
        changed(numbers -> Arrays.copyOfRange(numbers, from, until)),
        arithmetic);
  }

  /// The columns of the same bars, what comes from elsewhere a bar later.
  public Columns delayed() {
    return new Columns(
        bars,
        zone,
        changed(numbers -> {
          double[] later = new double[numbers.length];
          Arrays.fill(later, Double.NaN);
          System.arraycopy(numbers, 0, later, 1, Math.max(0, numbers.length - 1));
          return later;
        }),
        arithmetic);
  }

  /// The columns of these bars and others that begin later, none computed yet.
  ///
  /// @param more what comes from elsewhere for the later ones, for every name there is
  public Columns then(Bars later, Map<String, double[]> more) {
    Map<String, double[]> all = new HashMap<>();
    given.forEach((name, numbers) -> {
      double[] added = more.getOrDefault(name, new double[0]);
      double[] both = Arrays.copyOf(numbers, numbers.length + added.length);
      System.arraycopy(added, 0, both, numbers.length, added.length);
      all.put(name, both);
    });
    return new Columns(bars.then(later), zone, all, arithmetic);
  }

  private Map<String, double[]> changed(UnaryOperator<double[]> change) {
    Map<String, double[]> other = new HashMap<>();
    given.forEach((name, numbers) -> other.put(name, change.apply(numbers)));
    return other;
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
          case Column.OfPrice(var price) -> priced(price);
          case Column.OfGiven(var name) -> new Numbers(given(name), 0);
          case Column.OfIndicator indicator -> compute(indicator);
          case Column.OfLonger(var timeframe, var other) -> longer(timeframe).of(other);
        };
    Numbers other = computed.putIfAbsent(column, made);
    return other == null ? made : other;
  }

  private LongerColumns longer(String timeframe) {
    return longer.computeIfAbsent(
        timeframe, length -> new LongerColumns(bars, length, zone, arithmetic));
  }

  private double[] given(String name) {
    double[] numbers = given.get(name);
    if (numbers == null) {
      throw new IllegalArgumentException("nothing was given as " + name);
    }
    return numbers;
  }

  private Numbers priced(Price price) {
    boolean mean = price.compareTo(Price.VOLUME) > 0;
    return mean && arithmetic == Arithmetic.DECIMAL
        ? read(series.indicator(price))
        : new Numbers(price.of(bars), 0);
  }

  private Numbers compute(Column.OfIndicator column) {
    Column source = column.source().orElse(new Column.OfPrice(Price.CLOSE));
    return read(
        made(
            column,
            arithmetic == Arithmetic.DECIMAL ? unrounded(source) : series.indicator(of(source))));
  }

  private Indicator<Num> made(Column.OfIndicator column, Indicator<Num> source) {
    return new IndicatorMaker(series, source, column.arguments()).make(column.type());
  }

  /// A column that another one is of, before it is rounded.
  private Indicator<Num> unrounded(Column column) {
    return switch (column) {
      case Column.OfPrice(var price) -> series.indicator(price);
      case Column.OfGiven given -> series.indicator(of(given));
      case Column.OfLonger other -> series.indicator(of(other));
      case Column.OfIndicator indicator ->
          made(indicator, unrounded(indicator.source().orElse(new Column.OfPrice(Price.CLOSE))));
    };
  }

  private Numbers read(Indicator<Num> indicator) {
    double[] numbers = new double[bars.size()];
    int unstable = indicator.getCountOfUnstableBars();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = indicator.getValue(i).doubleValue();
    }
    Arrays.fill(numbers, 0, Math.min(unstable, numbers.length), Double.NaN);
    return new Numbers(numbers, unstable);
  }
}
