package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.testgen.contract.Check;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How many tests checks are: each is run once for everything in its scope.
final class CaseCount {

  private CaseCount() {}

  /// @param scopes how many things each scope has; a check of another scope is not counted
  /// @param holds whether a word of a check's `when` is true
  static int of(Collection<Check> checks, Map<String, Integer> scopes, Predicate<String> holds) {
    return checks.stream()
        .filter(check -> check.when().stream().allMatch(holds))
        .mapToInt(check -> scopes.getOrDefault(check.scope(), 0))
        .sum();
  }

  /// Sets of hyperparameters of a model; one that names none has the set of its defaults.
  static int sets(Model model) {
    return Math.max(1, model.hyperparameters().size());
  }

  /// Datasets of a model with a least skill.
  static int judged(Model model) {
    return (int) model.datasets().stream().filter(model.minSkill()::containsKey).count();
  }

  /// Directions of a model's monotone constraint.
  static int directions(Model model) {
    Model.Monotone monotone = model.monotone();
    if (monotone == null) {
      return 0;
    }
    List<Integer> directions = monotone.directions();
    return directions.isEmpty() ? 2 : directions.size();
  }
}
