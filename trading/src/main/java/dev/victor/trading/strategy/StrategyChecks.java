package dev.victor.trading.strategy;

import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import dev.victor.core.json.Quoted;
import dev.victor.trading.indicator.IndicatorArgument;
import dev.victor.trading.indicator.IndicatorArguments;
import dev.victor.trading.indicator.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What holds between the parts of a definition: every name is one of something, no indicator is of
/// itself, the parameters in use obey their constraints.
final class StrategyChecks {

  private final Strategy strategy;
  private final Names names;
  private final Map<String, BigDecimal> values;

  StrategyChecks(Strategy strategy, Node root, Problems problems) {
    this.strategy = strategy;
    this.names = new Names(strategy, root, problems);
    this.values = strategy.values();
  }

  void run() {
    constraints();
    signals();
    strategy.indicators().forEach(this::indicator);
    rules("long", strategy.longRules());
    rules("short", strategy.shortRules());
    stops("stops", strategy.stops());
    sizing();
    if (strategy.longRules() == null && strategy.shortRules() == null) {
      names.tell("has neither \"long\" nor \"short\"", "say when to enter");
    }
  }

  private void constraints() {
    List<Constraint> constraints = strategy.constraints();
    for (int i = 0; i < constraints.size(); i++) {
      Constraint constraint = constraints.get(i);
      String name = "constraint " + Quoted.of(constraint.text());
      Optional<String> flaw = constraint.flaw(values);
      if (flaw.isPresent()) {
        names.tell(name + " " + flaw.get(), "write it like \"fast < slow\"", "constraints", i);
      } else if (!constraint.holds(values)) {
        names.tell(name + " does not hold for the values in use", "change them", "constraints", i);
      }
    }
  }

  private void signals() {
    if (strategy.signals() == null) {
      return;
    }
    if (names.signals().isEmpty()) {
      names.tell(
          "signals names no columns", "write \"columns\": {\"side\": \"signal\"}", "signals");
    }
    for (String name : names.signals()) {
      if (Price.named(name).isPresent() || strategy.indicators().containsKey(name)) {
        names.tell(
            "signals.columns." + name + " has the name of a price or an indicator",
            "call it otherwise",
            "signals",
            "columns",
            name);
      }
    }
  }

  private void indicator(String name, IndicatorUse use) {
    if (Price.named(name).isPresent()) {
      names.tell(
          "indicators." + name + " has the name of a price",
          "call it otherwise",
          "indicators",
          name);
    }
    names.series(use.source(), "indicators." + name, "indicators", name);
    if (names.signals().contains(use.source()) && Price.named(use.source()).isEmpty()) {
      names.tell(
          "indicators." + name + " is of a signal, which has gaps",
          "compute it where the signal is made",
          "indicators",
          name);
    }
    IndicatorUse source = strategy.indicators().get(use.source());
    if (use.timeframe() != null
        && source != null
        && use.type().takesSource()
        && !use.timeframe().equals(source.timeframe())) {
      names.tell(
          "indicators." + name + " is of " + use.source() + ", which has another timeframe",
          "give it \"timeframe\": \"" + use.timeframe() + "\" too",
          "indicators",
          name);
    }
    for (IndicatorArgument argument : use.type().arguments()) {
      Scalar scalar = use.arguments().getOrDefault(argument.name(), Scalar.of(1));
      String where = "indicators." + name + "." + argument.name();
      if (names.known(scalar, where, "indicators", name, argument.name())) {
        Collection<BigDecimal> tried =
            scalar instanceof Scalar.Parameter(var parameter)
                ? strategy.parameters().getOrDefault(parameter, NONE).candidates()
                : List.of();
        List<BigDecimal> all = new ArrayList<>(tried);
        all.add(scalar.in(values));
        all.stream()
            .flatMap(value -> IndicatorArguments.flaw(argument, value).stream())
            .findFirst()
            .ifPresent(
                flaw -> names.tell(where + ": " + flaw, null, "indicators", name, argument.name()));
      }
    }
    if (ofItself(name, new HashSet<>())) {
      names.tell(
          "indicators." + name + " is computed from itself",
          "break the circle",
          "indicators",
          name);
    }
  }

  private static final Parameter NONE = new Parameter(BigDecimal.ONE, null);

  private boolean ofItself(String name, Set<String> seen) {
    IndicatorUse use = strategy.indicators().get(name);
    return use != null
        && use.type().takesSource()
        && (!seen.add(name) || ofItself(use.source(), seen));
  }

  private void rules(String side, @Nullable Rules rules) {
    if (rules == null) {
      return;
    }
    condition(rules.enter(), side, "enter");
    if (rules.exit() != null) {
      condition(rules.exit(), side, "exit");
    }
    stops(side + ".stops", rules.stops());
    Stops stops = strategy.stopsOf(rules);
    if (rules.exit() == null && stops.equals(Stops.NONE)) {
      names.tell(side + " never closes a position", "add an \"exit\", or \"stops\"", side);
    }
  }

  private void condition(Condition condition, String side, String key) {
    switch (condition) {
      case Condition.Cross cross -> operands(side, key, cross.left(), cross.right());
      case Condition.Comparison each -> operands(side, key, each.left(), each.right());
      case Condition.Trend trend -> {
        operands(side, key, trend.series());
        bars(trend.bars(), side, key);
      }
      case Condition.All(var all) -> all.forEach(each -> condition(each, side, key));
      case Condition.Any(var any) -> any.forEach(each -> condition(each, side, key));
      case Condition.Not(var inner) -> condition(inner, side, key);
      case Condition.Ago(var bars, var inner) -> {
        bars(bars, side, key);
        condition(inner, side, key);
      }
      case Condition.Within(var bars, var inner) -> {
        bars(bars, side, key);
        condition(inner, side, key);
      }
      case Condition.Session session -> {}
      case Condition.Weekdays weekdays -> {}
    }
  }

  private void operands(String side, String key, Operand... operands) {
    for (Operand operand : operands) {
      switch (operand) {
        case Operand.Series(var name, var ago) -> names.series(name, side + "." + key, side, key);
        case Operand.Level(var scalar) -> {
          var _ = names.known(scalar, side + "." + key, side, key);
        }
      }
    }
  }

  private void bars(Scalar scalar, String side, String key) {
    if (names.known(scalar, side + "." + key, side, key)) {
      BigDecimal bars = scalar.in(values);
      if (bars.signum() < 0 || bars.stripTrailingZeros().scale() > 0) {
        names.tell(
            side + "." + key + ": " + bars.toPlainString() + " is no number of bars",
            null,
            side,
            key);
      }
    }
  }

  private void stops(String where, @Nullable Stops stops) {
    if (stops == null) {
      return;
    }
    List<Scalar> scalars = new ArrayList<>();
    for (Distance distance : new Distance[] {stops.loss(), stops.profit(), stops.trailing()}) {
      switch (distance) {
        case null -> {}
        case Distance.Percent(var percent) -> scalars.add(percent);
        case Distance.Amount(var amount) -> scalars.add(amount);
        case Distance.Atr(var multiple, var period) -> {
          scalars.add(multiple);
          scalars.add(period);
        }
      }
    }
    if (stops.bars() != null) {
      scalars.add(stops.bars());
    }
    Object[] path = where.split("\\.", -1);
    for (Scalar scalar : scalars) {
      if (names.known(scalar, where, path) && scalar.in(values).signum() <= 0) {
        names.tell(where + " has a number that is not above zero", null, path);
      }
    }
  }

  private void sizing() {
    Sizing sizing = strategy.execution().sizing();
    Scalar scalar = sizing.size();
    if (names.known(scalar, "execution.sizing", "execution", "sizing")) {
      BigDecimal value = scalar.in(values);
      boolean share = sizing instanceof Sizing.EquityFraction || sizing instanceof Sizing.Risk;
      if (value.signum() <= 0 || (share && value.compareTo(BigDecimal.ONE) > 0)) {
        names.tell(
            "execution.sizing: "
                + value.toPlainString()
                + (share ? " is no share above 0 and up to 1" : " is not above zero"),
            null,
            "execution",
            "sizing");
      }
    }
    if (sizing instanceof Sizing.Risk) {
      riskNeedsALoss(strategy.longRules());
      riskNeedsALoss(strategy.shortRules());
    }
  }

  private void riskNeedsALoss(@Nullable Rules rules) {
    if (rules != null && strategy.stopsOf(rules).loss() == null) {
      names.tell(
          "sizes by risk without a stop loss",
          "add \"stops\": {\"loss\": …}",
          "execution",
          "sizing");
    }
  }
}
