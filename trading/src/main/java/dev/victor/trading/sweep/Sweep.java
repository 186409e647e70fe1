package dev.victor.trading.sweep;

import dev.victor.core.console.Console;
import dev.victor.core.console.Progress;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// `victor strategy sweep`: a strategy with every choice of its parameters, on all cores.
public final class Sweep {

  private final Workspace workspace;
  private final Console console;

  /// Sweeps of a workspace.
  public Sweep(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
  }

  /// Some of the choices, drawn at random.
  ///
  /// @param count how many
  /// @param seed the same draws the same
  public record Draw(int count, long seed) {}

  /// Tries the choices.
  ///
  /// @param by what is best
  /// @param draw some of them only
  /// @param top how many the text shows
  public SweepOutcome run(Optional<String> id, Statistic by, Optional<Draw> draw, int top) {
    Workbench bench = Workbench.open(workspace, id);
    SweepPlan grid = SweepPlan.grid(bench.definition());
    SweepPlan plan = draw.map(some -> grid.drawn(some.count(), some.seed())).orElse(grid);
    long began = System.nanoTime();
    List<Variant> variants = tried(bench, plan, by);
    long elapsed = (System.nanoTime() - began) / 1_000_000;
    return new SweepOutcome(
        bench, by, ranked(variants, by), Plateau.of(variants, by), elapsed, top);
  }

  private List<Variant> tried(Workbench bench, SweepPlan plan, Statistic by) {
    Set<Statistic> wanted = EnumSet.copyOf(SweepOutcome.SHOWN);
    wanted.add(by);
    AtomicLong done = new AtomicLong();
    try (Progress progress = new Progress(console, "trying")) {
      return plan.variants().parallelStream()
          .map(choice -> {
            Variant variant = new Variant(choice, bench.with(choice).run(wanted).statistics());
            long count = done.incrementAndGet();
            synchronized (progress) {
              progress.at(count, plan.variants().size());
            }
            return variant;
          })
          .toList();
    }
  }

  private static List<Variant> ranked(List<Variant> variants, Statistic by) {
    Comparator<Variant> order = Comparator.comparingDouble(variant -> variant.score(by));
    return variants.stream().sorted(order.reversed()).toList();
  }
}
