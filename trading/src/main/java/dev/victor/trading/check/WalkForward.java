package dev.victor.trading.check;

import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.sweep.SweepPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Chooses on some bars, trades on the next, and so on to the end: what the choosing was worth on
/// bars it did not see.
///
/// @param folds in order
public record WalkForward(List<Fold> folds) {

  private static final double YEAR_MILLIS = 365.25 * 86_400_000;

  /// Whether the bars to choose by begin at the first one each time, or move along.
  public enum Kind {
    /// They begin at the first bar.
    ANCHORED,
    /// They are those just before.
    ROLLING
  }

  /// One choice and what came of it.
  ///
  /// @param parameters the best on the bars before
  /// @param trainReturn a year, on those
  /// @param testGrowth final equity over capital, on the next bars
  /// @param testYears how long those took
  /// @param trades closed on those
  public record Fold(
      Map<String, BigDecimal> parameters,
      double trainReturn,
      double testGrowth,
      double testYears,
      int trades) {}

  /// Copies the list.
  public WalkForward {
    folds = List.copyOf(folds);
  }

  /// Walks through the bars in `count` + 1 parts of the same length, the first only to choose by.
  ///
  /// @param plan the choices
  /// @param purge bars left out behind those to choose by, for positions reach over the border
  public static WalkForward of(Workbench bench, SweepPlan plan, Kind kind, int count, int purge) {
    int part = bench.columns().bars().size() / (count + 1);
    List<Fold> folds = new ArrayList<>();
    for (int i = 1; i <= count && part > purge + 1; i++) {
      int from = kind == Kind.ANCHORED ? 0 : (i - 1) * part;
      folds.add(
          fold(
              bench,
              plan,
              from,
              i * part,
              i == count ? bench.columns().bars().size() : (i + 1) * part,
              purge));
    }
    return new WalkForward(folds);
  }

  private static Fold fold(
      Workbench bench, SweepPlan plan, int from, int border, int until, int purge) {
    Workbench train = bench.on(from, border - purge);
    record Tried(Map<String, BigDecimal> parameters, double equity) {}
    Set<Statistic> wanted = EnumSet.of(Statistic.EQUITY_FINAL);
    Tried best =
        plan.variants().parallelStream()
            .map(choice ->
                new Tried(
                    choice,
                    train
                        .with(choice)
                        .run(wanted)
                        .statistics()
                        .of(Statistic.EQUITY_FINAL)
                        .orElse(0)))
            .reduce((one, other) -> other.equity() > one.equity() ? other : one)
            .orElseThrow();
    double capital = bench.strategy().execution().capital().doubleValue();
    int lead = Math.min(border, 4 * Math.max(1, bench.with(best.parameters()).signals().first()));
    Workbench test = bench.on(border - lead, until);
    var result = test.with(best.parameters()).from(lead).run(wanted);
    return new Fold(
        best.parameters(),
        annual(best.equity() / capital, years(train, 0)),
        result.statistics().of(Statistic.EQUITY_FINAL).orElse(0) / capital,
        years(test, lead),
        result.run().trades().size());
  }

  private static double years(Workbench bench, int from) {
    var bars = bench.columns().bars();
    return (bars.end(bars.size() - 1) - bars.start(from)) / YEAR_MILLIS;
  }

  private static double annual(double growth, double years) {
    return Math.pow(Math.max(0, growth), 1 / years) - 1;
  }

  /// The return a year of all test bars, one after the other.
  public double outOfSample() {
    double growth = folds.stream().mapToDouble(Fold::testGrowth).reduce(1, (a, b) -> a * b);
    double years = folds.stream().mapToDouble(Fold::testYears).sum();
    return annual(growth, years);
  }

  /// The mean return a year on the bars that were chosen by.
  public double inSample() {
    return folds.stream().mapToDouble(Fold::trainReturn).average().orElse(Double.NaN);
  }

  /// What is left of the return on bars that were not chosen by; empty where there was none to
  /// keep.
  public OptionalDouble efficiency() {
    double efficiency = outOfSample() / inSample();
    return inSample() > 0 && Double.isFinite(efficiency)
        ? OptionalDouble.of(efficiency)
        : OptionalDouble.empty();
  }
}
