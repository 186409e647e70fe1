package dev.victor.trading.lint;

import dev.victor.trading.strategy.Condition;
import dev.victor.trading.strategy.Distance;
import dev.victor.trading.strategy.IndicatorUse;
import dev.victor.trading.strategy.Operand;
import dev.victor.trading.strategy.Rules;
import dev.victor.trading.strategy.Scalar;
import dev.victor.trading.strategy.Stops;
import dev.victor.trading.strategy.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The names that a run of a strategy reads: what nothing here mentions changes no trade.
final class Mentions {

  private final Strategy strategy;
  private final Set<String> series = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();

  Mentions(Strategy strategy) {
    this.strategy = strategy;
    Stream.of(strategy.longRules(), strategy.shortRules())
        .filter(Objects::nonNull)
        .forEach(this::rules);
    scalar(strategy.execution().sizing().size());
  }

  /// Prices and indicators.
  Set<String> series() {
    return series;
  }

  Set<String> parameters() {
    return parameters;
  }

  private void rules(Rules rules) {
    condition(rules.enter());
    if (rules.exit() != null) {
      condition(rules.exit());
    }
    stops(strategy.stopsOf(rules));
  }

  private void stops(Stops stops) {
    for (Distance distance : new Distance[] {stops.loss(), stops.profit(), stops.trailing()}) {
      switch (distance) {
        case null -> {}
        case Distance.Percent(var percent) -> scalar(percent);
        case Distance.Amount(var amount) -> scalar(amount);
        case Distance.Atr(var multiple, var period) -> {
          scalar(multiple);
          scalar(period);
        }
      }
    }
    scalar(stops.bars());
  }

  private void condition(Condition condition) {
    switch (condition) {
      case Condition.Cross cross -> operands(cross.left(), cross.right());
      case Condition.Comparison each -> operands(each.left(), each.right());
      case Condition.Trend trend -> {
        operands(trend.series());
        scalar(trend.bars());
      }
      case Condition.All(var all) -> all.forEach(this::condition);
      case Condition.Any(var any) -> any.forEach(this::condition);
      case Condition.Not(var inner) -> condition(inner);
      case Condition.Ago(var bars, var inner) -> {
        scalar(bars);
        condition(inner);
      }
      case Condition.Within(var bars, var inner) -> {
        scalar(bars);
        condition(inner);
      }
      case Condition.Session session -> {}
      case Condition.Weekdays weekdays -> {}
    }
  }

  private void operands(Operand... operands) {
    for (Operand operand : List.of(operands)) {
      switch (operand) {
        case Operand.Series(var name, var ago) -> series(name);
        case Operand.Level(var scalar) -> scalar(scalar);
      }
    }
  }

  private void series(String name) {
    IndicatorUse use = strategy.indicators().get(name);
    if (series.add(name) && use != null) {
      use.arguments().values().forEach(this::scalar);
      if (use.type().takesSource()) {
        series(use.source());
      }
    }
  }

  private void scalar(@Nullable Scalar scalar) {
    if (scalar instanceof Scalar.Parameter(var name)) {
      parameters.add(name);
    }
  }
}
