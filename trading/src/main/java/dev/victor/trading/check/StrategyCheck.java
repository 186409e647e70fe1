package dev.victor.trading.check;

import dev.victor.core.console.Progress;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.report.Figures;
import dev.victor.trading.sweep.SweepPlan;
import dev.victor.trading.trial.DeflatedSharpe;
import dev.victor.trading.trial.Trial;
import dev.victor.trading.trial.Trials;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// `victor strategy check`: whether a backtest is to be believed.
public final class StrategyCheck {

  /// Parts to walk through behind the first.
  public static final int FOLDS = 4;

  private static final BigDecimal TWICE = BigDecimal.valueOf(2);

  /// How sure it must be that a strategy is not the luckiest of all that was tried.
  private static final double SURE = 0.95;

  private final Session session;

  /// Checks in the workspace of a session.
  public StrategyCheck(Session session) {
    this.session = session;
  }

  /// Asks every question.
  ///
  /// @param folds parts to walk through
  /// @param purge bars left out at each border
  public CheckOutcome of(Optional<String> id, int folds, int purge) {
    Workbench bench = Workbench.open(session.workspace(), id);
    Map<String, BigDecimal> parameters = bench.strategy().values();
    Simulation.Result result = bench.with(parameters).run();
    List<Check> checks = new ArrayList<>();
    Map<WalkForward.Kind, WalkForward> walks = new EnumMap<>(WalkForward.Kind.class);
    try (Progress progress = new Progress(session.console(), "checking")) {
      checks.add(
          LookAhead.of(
              result.signals().wants(),
              count -> bench.on(0, count).with(parameters).signals().wants(),
              Optional.ofNullable(bench.strategy().signals())));
      if (bench.strategy().signals() != null) {
        checks.add(delayed(bench, parameters));
      }
      progress.at(1, 6);
      checks.add(WarmUp.of(bench, parameters));
      progress.at(2, 6);
      Optional<SweepPlan> plan = SweepPlan.ifAny(bench.definition());
      for (WalkForward.Kind kind : WalkForward.Kind.values()) {
        plan.ifPresent(choices -> {
          WalkForward walk = WalkForward.of(bench, choices, kind, folds, purge);
          walks.put(kind, walk);
          checks.add(walked(kind, walk));
        });
        progress.at(3 + walks.size(), 6);
      }
      plan.ifPresent(choices -> checks.add(neighbours(bench, choices, result)));
      checks.add(Bootstrap.of(result.run().trades()));
      checks.add(costs(bench, parameters));
      checks.add(luck(bench, result));
    }
    return new CheckOutcome(bench, parameters, checks, walks);
  }

  private static Check walked(WalkForward.Kind kind, WalkForward walk) {
    String name = "walk-forward-" + kind.name().toLowerCase(Locale.ROOT);
    if (walk.folds().isEmpty()) {
      return new Check(name, false, "there are too few bars to walk through");
    }
    OptionalDouble efficiency = walk.efficiency();
    return new Check(
        name,
        walk.outOfSample() > 0,
        Bootstrap.percent(walk.outOfSample())
            + " a year on bars it was not chosen by, "
            + Bootstrap.percent(walk.inSample())
            + " on those it was: efficiency "
            + (efficiency.isPresent()
                ? Figures.ratio(BigDecimal.valueOf(efficiency.getAsDouble()))
                : "none"));
  }

  private static Check neighbours(Workbench bench, SweepPlan plan, Simulation.Result result) {
    Map<String, BigDecimal> chosen = bench.strategy().values();
    Map<String, BigDecimal> worst = chosen;
    double least = result.statistics().of(Statistic.RETURN).orElse(Double.NEGATIVE_INFINITY);
    List<Map<String, BigDecimal>> near = plan.near(chosen);
    for (Map<String, BigDecimal> choice : near) {
      double found = returned(bench.with(choice));
      if (found < least) {
        least = found;
        worst = choice;
      }
    }
    return new Check(
        "neighbours",
        !near.isEmpty() && least > 0,
        near.isEmpty()
            ? "the values in use have no neighbours in their sweep ranges"
            : "the worst of "
                + near.size()
                + " neighbours, "
                + ParameterText.of(worst)
                + ", returns "
                + Bootstrap.percent(least / 100));
  }

  /// What nobody can look into can at least come too late.
  private static Check delayed(Workbench bench, Map<String, BigDecimal> parameters) {
    double found = returned(bench.delayed().with(parameters));
    return new Check(
        "signal-delay",
        found > 0,
        "with its signals a bar later it returns " + Bootstrap.percent(found / 100));
  }

  private static double returned(Simulation simulation) {
    return simulation
        .run(EnumSet.of(Statistic.RETURN))
        .statistics()
        .of(Statistic.RETURN)
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private Check luck(Workbench bench, Simulation.Result result) {
    double sharpe = result.statistics().of(Statistic.DAY_SHARPE).orElse(Double.NaN);
    DeflatedSharpe luck =
        Trials.whole(session, bench.definition())
            .with(session, bench, "", List.of(new Trial(bench.strategy().values(), sharpe)))
            .deflated(result.statistics());
    return new Check("deflated-sharpe", luck.probability() >= SURE, luck.words());
  }

  private static Check costs(Workbench bench, Map<String, BigDecimal> parameters) {
    double found = returned(bench.with(parameters, TWICE));
    return new Check(
        "costs", found > 0, "with twice the costs it returns " + Bootstrap.percent(found / 100));
  }
}
