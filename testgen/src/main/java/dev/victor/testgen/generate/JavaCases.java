package dev.victor.testgen.generate;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.testgen.contract.Check;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How many tests JUnit will find: the checks of the contracts that a suite names.
final class JavaCases {

  private final List<Check> checks;

  /// @param checks of the library of the suites
  JavaCases(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /// @param contracts that the suite implements, and those that they extend
  int of(Model model, Collection<String> contracts) {
    int sets = CaseCount.sets(model);
    Map<String, Integer> scopes =
        Map.of(
            "cases",
            sets * model.datasets().size(),
            "once",
            1,
            "setsOnce",
            sets,
            "judgedCases",
            sets * CaseCount.judged(model),
            "knobs",
            model.knobs().size(),
            "directions",
            CaseCount.directions(model));
    return CaseCount.of(checks, scopes, contracts::contains);
  }

  /// @param read datasets as often as they are read
  /// @param pipelines in how many ways windows are cut
  int ofDatasets(
      List<Dataset> datasets, Collection<String> contracts, List<Dataset> read, int pipelines) {
    Map<String, Integer> scopes =
        Map.of(
            "datasets",
            datasets.size(),
            "hashedDatasets",
            (int) datasets.stream().filter(d -> d.sha256() != null).count(),
            "countedDatasets",
            (int) datasets.stream().filter(d -> d.rows() != null).count(),
            "gappedDatasets",
            (int) datasets.stream().filter(d -> d.missing() != null).count(),
            "pipelines",
            pipelines,
            "piped",
            read.size(),
            "columns",
            (int) read.stream().filter(d -> d.column() != null).count());
    return CaseCount.of(checks, scopes, contracts::contains);
  }
}
