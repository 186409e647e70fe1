package dev.victor.trading.backtest;

import dev.victor.trading.indicator.Columns;
import dev.victor.trading.signal.SeriesOf;
import dev.victor.trading.signal.SignalMaker;
import dev.victor.trading.signal.Signals;
import dev.victor.trading.strategy.Rules;
import dev.victor.trading.strategy.Stops;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One strategy with one choice of parameters on some bars: the same in, the same out.
public final class Simulation {

  private final Strategy strategy;
  private final Map<String, BigDecimal> parameters;
  private final Columns columns;
  private final ZoneId zone;
  private final int earliest;

  /// A run over all of the bars.
  ///
  /// @param parameters one value each
  /// @param columns of the bars; shared by all that run on them
  /// @param zone whose days and sessions are meant
  public Simulation(
      Strategy strategy, Map<String, BigDecimal> parameters, Columns columns, ZoneId zone) {
    this(strategy, parameters, columns, zone, 0);
  }

  private Simulation(
      Strategy strategy,
      Map<String, BigDecimal> parameters,
      Columns columns,
      ZoneId zone,
      int earliest) {
    this.strategy = strategy;
    this.parameters = parameters;
    this.columns = columns;
    this.zone = zone;
    this.earliest = earliest;
  }

  /// The same, deciding nothing before a bar: those before it only warm up.
  public Simulation from(int bar) {
    return new Simulation(strategy, parameters, columns, zone, bar);
  }

  /// Runs it as an account that is opened at a bar: those before it only warm up, and figures are
  /// of those from it on. Bars of trades are counted from the first of all.
  public Result runFrom(int bar) {
    SeriesOf series = new SeriesOf(strategy, parameters, columns);
    Signals signals = from(bar).signals(series);
    Run run = fill(signals, series);
    int before = Math.max(0, bar - 1);
    Statistics statistics =
        Statistics.of(
            new Measures(
                run.from(before),
                columns.bars().slice(before, columns.bars().size()),
                signals.first() - before,
                strategy.execution().capital().doubleValue(),
                zone),
            EnumSet.allOf(Statistic.class));
    return new Result(signals, run, statistics);
  }

  /// A run and the figures of it.
  ///
  /// @param signals what was wanted
  /// @param run what came of it
  /// @param statistics its figures
  public record Result(Signals signals, Run run, Statistics statistics) {}

  /// Runs it, and computes every figure.
  public Result run() {
    return run(EnumSet.allOf(Statistic.class));
  }

  /// Runs it, and computes some figures.
  public Result run(Set<Statistic> wanted) {
    SeriesOf series = new SeriesOf(strategy, parameters, columns);
    Signals signals = signals(series);
    Run run = fill(signals, series);
    return new Result(signals, run, statistics(run, signals, wanted));
  }

  /// At how many bars both sides of a cross are the same number.
  int ties() {
    return new SignalMaker(
            strategy, parameters, new SeriesOf(strategy, parameters, columns), columns.bars(), zone)
        .ties();
  }

  /// What is wanted at each bar.
  public Signals signals() {
    return signals(new SeriesOf(strategy, parameters, columns));
  }

  private Signals signals(SeriesOf series) {
    series.compute();
    return new SignalMaker(strategy, parameters, series, columns.bars(), zone)
        .make()
        .from(earliest);
  }

  private Run fill(Signals signals, SeriesOf series) {
    return new FillLoop(
            columns.bars(),
            signals,
            strategy.execution(),
            new Fills(strategy.execution(), parameters),
            levels(strategy.longRules(), series),
            levels(strategy.shortRules(), series))
        .run();
  }

  private StopLevels levels(@Nullable Rules rules, SeriesOf series) {
    return new StopLevels(rules == null ? Stops.NONE : strategy.stopsOf(rules), parameters, series);
  }

  private Statistics statistics(Run run, Signals signals, Set<Statistic> wanted) {
    return Statistics.of(
        new Measures(
            run,
            columns.bars(),
            signals.first(),
            strategy.execution().capital().doubleValue(),
            zone),
        wanted);
  }
}
