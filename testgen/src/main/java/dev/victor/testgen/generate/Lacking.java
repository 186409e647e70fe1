package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.testgen.contract.Check;
import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.subject.Names;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a suite in Java cannot ask although the model declares it: a network has no hooks there.
final class Lacking {

  private static final String GRADIENT = "gradient";

  private final List<Check> java;
  private List<Check> python = List.of();

  /// @param java the checks of the library of JUnit
  Lacking(List<Check> java) {
    this.java = List.copyOf(java);
  }

  /// The checks of `gradient` that pytest has and JUnit has not, by the names they would have.
  ///
  /// @param contracts that the suite implements
  List<String> of(Model model, Collection<String> contracts) {
    if (!model.capabilities().contains(GRADIENT)) {
      return List.of();
    }
    Set<String> has =
        java.stream()
            .filter(check -> contracts.containsAll(check.when()))
            .map(Check::id)
            .collect(Collectors.toSet());
    if (python.isEmpty()) {
      python = Check.python(ShippedFile.python());
    }
    return python.stream()
        .filter(check -> check.when().contains(GRADIENT))
        .filter(check -> PythonCases.holds(model, check))
        .map(check -> Names.method(check.id()))
        .filter(name -> !has.contains(name))
        .toList();
  }
}
