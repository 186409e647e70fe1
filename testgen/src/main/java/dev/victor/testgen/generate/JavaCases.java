package dev.victor.testgen.generate;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.testgen.contract.Check;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// How many tests JUnit will find: the checks of the contracts that a suite names.
final class JavaCases {

  private final List<Check> checks = Check.java();

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

  /// @param pipelines the datasets of each way to read them
  int ofDatasets(
      List<Dataset> datasets,
      Collection<String> contracts,
      Collection<? extends Collection<String>> pipelines) {
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
            pipelines.size(),
            "piped",
            pipelines.stream().mapToInt(Collection::size).sum());
    return CaseCount.of(checks, scopes, contracts::contains);
  }
}
