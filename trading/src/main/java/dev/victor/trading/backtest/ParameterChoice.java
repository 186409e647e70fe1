package dev.victor.trading.backtest;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.strategy.Constraint;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Parameters as a command line sets them: those of the definition, some of them changed.
final class ParameterChoice {

  private ParameterChoice() {}

  /// @param settings such as `fast=12`
  /// @throws UsageError when one names no parameter, is no number, or breaks a constraint
  static Map<String, BigDecimal> of(Strategy strategy, List<String> settings) {
    Map<String, BigDecimal> chosen = new LinkedHashMap<>(strategy.values());
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      if (parts.length != 2 || !chosen.containsKey(parts[0])) {
        throw new UsageError(
            "--set " + setting,
            "names no parameter of " + strategy.id(),
            Nearest.to(parts[0], chosen.keySet())
                .map(near -> "did you mean " + near + "=…?")
                .orElse("there are " + String.join(", ", chosen.keySet())));
      }
      chosen.put(parts[0], number(setting, parts[1]));
    }
    for (Constraint constraint : strategy.constraints()) {
      if (!constraint.holds(chosen)) {
        throw new UsageError(
            "--set", "breaks the constraint " + constraint.text(), "choose other values");
      }
    }
    return chosen;
  }

  private static BigDecimal number(String setting, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new UsageError("--set " + setting, text + " is no number", "write it like fast=12");
    }
  }
}
