package dev.victor.trading.lint;

import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import dev.victor.core.json.Quoted;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.indicator.Columns;
import dev.victor.trading.signal.SeriesOf;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.ExecutionTerms;
import dev.victor.trading.strategy.Parameter;
import dev.victor.trading.strategy.SignalColumns;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a trader would want to be told of a definition that can be run: what has no effect, what
/// never happens, what flatters.
final class Doubts {

  private final Definition definition;
  private final Strategy strategy;
  private final List<Doubt> found = new ArrayList<>();

  private record Doubt(Place place, LintFinding finding) {}

  private Doubts(Definition definition) {
    this.definition = definition;
    this.strategy = definition.strategy();
  }

  /// In the order of the file.
  static List<LintFinding> of(Definition definition) {
    Doubts doubts = new Doubts(definition);
    doubts.names();
    doubts.sweeps();
    doubts.execution();
    new RuleDoubts(doubts, doubts.strategy).look();
    return doubts.found.stream()
        .sorted(Comparator.comparing(Doubt::place))
        .map(Doubt::finding)
        .toList();
  }

  /// Tells one.
  ///
  /// @param path of what it is about; the first part of it that is there gives the place
  void tell(String rule, String what, String remedy, Object... path) {
    Node at = definition.root();
    for (Object step : path) {
      at = at.at(step).orElse(at);
    }
    Place place = at.place();
    String where = definition.name() + ":" + place;
    found.add(new Doubt(place, new LintFinding(rule, where, what, remedy, false)));
  }

  private void names() {
    Mentions mentions = new Mentions(strategy);
    for (String name : strategy.indicators().keySet()) {
      if (!mentions.series().contains(name)) {
        tell(
            "unused-indicator",
            "indicator " + Quoted.of(name) + " is read by no rule, but lengthens the warm-up",
            "use it or leave it out",
            "indicators",
            name);
      }
    }
    SignalColumns signals = strategy.signals();
    for (String name : signals == null ? Set.<String>of() : signals.columns().keySet()) {
      if (!mentions.series().contains(name)) {
        tell(
            "unused-signal",
            "signal " + Quoted.of(name) + " is read by no rule",
            "use it or leave it out",
            "signals",
            "columns",
            name);
      }
    }
    for (String name : strategy.parameters().keySet()) {
      if (!mentions.parameters().contains(name)) {
        tell(
            "unused-parameter",
            "parameter " + Quoted.of(name) + " changes no trade",
            "write \"$" + name + "\" where it counts, or leave it out",
            "parameters",
            name);
      }
    }
  }

  private void sweeps() {
    strategy
        .parameters()
        .forEach((name, parameter) -> {
          Parameter.Sweep sweep = parameter.sweep();
          if (sweep == null) {
            return;
          }
          List<BigDecimal> candidates = parameter.candidates();
          if (candidates.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
            tell(
                "sweep-of-one",
                "sweep of " + Quoted.of(name) + " has one value",
                "give it more, or leave it out",
                "parameters",
                name,
                "sweep");
          }
          if (candidates.stream().noneMatch(each -> each.compareTo(parameter.value()) == 0)) {
            tell(
                "value-not-swept",
                "the value of "
                    + Quoted.of(name)
                    + ", "
                    + parameter.value().toPlainString()
                    + ", is none of its sweep",
                "let a step meet it, or its neighbours cannot be checked",
                "parameters",
                name,
                "sweep");
          }
        });
  }

  private void execution() {
    ExecutionTerms terms = strategy.execution();
    if (Costs.of(terms).none()) {
      tell(
          "no-costs",
          "fills cost nothing",
          "give it a \"commission\" or \"slippage\": each trade pays them twice",
          "execution");
    }
    if (terms.fill() == ExecutionTerms.Fill.THIS_CLOSE) {
      tell(
          "fill-at-decision",
          "fills at the close that decided, which nobody can",
          "say \"fill\": \"next-open\"",
          "execution",
          "fill");
    }
    Integer warmup = terms.warmup();
    int longest = longest();
    if (warmup != null && warmup < longest) {
      tell(
          "short-warm-up",
          "a warm-up of "
              + warmup
              + " bars is shorter than its longest indicator, which needs "
              + longest,
          "say \"warmup\": \"longest-period\"",
          "execution",
          "warmup");
    }
  }

  private int longest() {
    return new SeriesOf(strategy, strategy.values(), new Columns(Bars.NONE, ZoneOffset.UTC))
        .longest();
  }
}
