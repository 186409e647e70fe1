package dev.victor.trading.sweep;

import dev.victor.core.console.Json;
import dev.victor.core.io.ContentHash;
import dev.victor.trading.backtest.Engine;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.trial.DeflatedSharpe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that a sweep is: the same on every machine that has the same definition, dataset and engine.
///
/// @param bench the strategy and its bars
/// @param plan the choices
/// @param by what is best
/// @param draw how some were drawn, if not all are tried
record SweepJob(Workbench bench, SweepPlan plan, Statistic by, Optional<Sweep.Draw> draw) {

  static SweepJob of(Workbench bench, Statistic by, Optional<Sweep.Draw> draw) {
    SweepPlan grid = SweepPlan.grid(bench.definition());
    return new SweepJob(
        bench, draw.map(some -> grid.drawn(some.count(), some.seed())).orElse(grid), by, draw);
  }

  /// The figures that every variant has, in order.
  List<Statistic> figures() {
    Set<Statistic> figures = new LinkedHashSet<>(SweepOutcome.SHOWN);
    figures.add(by);
    figures.add(DeflatedSharpe.NEEDED.getFirst());
    return new ArrayList<>(figures);
  }

  /// What its hash is of.
  Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("strategy", bench.definition().id());
    content.put("version", bench.definition().version().hash().hex());
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("id", bench.data().dataset().id());
    dataset.put("sha256", bench.data().sha256());
    dataset.put("rows", bench.data().bars().size());
    dataset.put("zone", bench.data().zone().getId());
    content.put("dataset", dataset);
    content.put("engine", Engine.of(bench.strategy()));
    content.put("figures", figures().stream().map(Statistic::id).toList());
    content.put("by", by.id());
    draw.ifPresent(some -> {
      content.put("random", some.count());
      content.put("seed", some.seed());
    });
    content.put("variants", plan.variants().size());
    return content;
  }

  /// What the sweep is known by.
  String hash() {
    return ContentHash.of(Json.line(content())).hex();
  }
}
