package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.testgen.contract.Check;
import dev.victor.testgen.contract.ShippedFile;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a suite in Java cannot ask although the model declares it: a network has no hooks there.
final class Lacking {

  private static final String GRADIENT = "gradient";

  private Lacking() {}

  /// The checks of `gradient` that pytest has and JUnit has not, by the names they would have.
  ///
  /// @param contracts that the suite implements
  /// @param checks of the library of JUnit
  static List<String> of(Model model, Collection<String> contracts, List<Check> checks) {
    if (!model.capabilities().contains(GRADIENT)) {
      return List.of();
    }
    Set<String> has =
        checks.stream()
            .filter(check -> contracts.containsAll(check.when()))
            .map(Check::id)
            .collect(Collectors.toSet());
    return Check.python(ShippedFile.python()).stream()
        .filter(check -> check.when().contains(GRADIENT))
        .filter(check -> PythonCases.holds(model, check))
        .map(check -> Names.method(check.id()))
        .filter(name -> !has.contains(name))
        .toList();
  }
}
