package dev.victor.testgen.generate;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.testgen.subject.ModelFields;
import dev.victor.testgen.subject.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What pytest suites are given: fields of `project.json` as Python literals, each under the name
/// that the contract library knows.
final class PythonParameters {

  private static final String INDENT = "        ";
  private static final PythonLiterals PYTHON = new PythonLiterals();

  private final Project project;

  PythonParameters(Project project) {
    this.project = project;
  }

  /// The view of the suite of a model.
  Map<String, Object> of(Model model) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", model.id());
    fields.put("entry", model.entry());
    ModelFields.put(fields, "data", ModelFields.data(model.data()));
    ModelFields.put(fields, "adapter", ModelFields.adapter(model.adapter()));
    fields.put("capabilities", model.capabilities());
    ModelFields.put(fields, "hyperparameters", model.hyperparameters());
    ModelFields.put(fields, "knobs", model.knobs());
    ModelFields.put(fields, "monotone", ModelFields.monotone(model.monotone()));
    ModelFields.put(fields, "network", ModelFields.network(model.network()));
    ModelFields.put(fields, "datasets", datasets(model));
    ModelFields.put(fields, "min_skill", model.minSkill());
    ModelFields.put(fields, "expected_failures", failures(model.expectedFailures()));
    return Map.of(
        "id", model.id(),
        "entry", model.entry(),
        "contract", contract(model),
        "class_name", "Test" + Names.camelCase(model.id()),
        "parameters", parameters(fields, Set.of("datasets", "expected_failures")));
  }

  private static String contract(Model model) {
    return switch (model.kind()) {
      case "classifier" -> "Classifier";
      case "boosted-trees" -> "BoostedTrees";
      case "neural-network" -> "NeuralNetwork";
      case null, default -> "Regressor";
    };
  }

  /// The view of the suite of all datasets, and of the functions by which these models read them.
  Map<String, Object> ofDatasets(List<Model> models) {
    Map<String, Object> datasets = new LinkedHashMap<>();
    for (Dataset dataset : project.datasets()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("path", dataset.path());
      ModelFields.put(fields, "column", dataset.column());
      ModelFields.put(fields, "rows", dataset.rows());
      ModelFields.put(fields, "missing", dataset.missing());
      ModelFields.put(fields, "sha256", dataset.sha256());
      ModelFields.put(fields, "expected_failures", failures(dataset.expectedFailures()));
      datasets.put(dataset.id(), fields);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("datasets", datasets);
    ModelFields.put(fields, "pipelines", pipelines(models));
    return Map.of("parameters", parameters(fields, Set.of("datasets", "pipelines")));
  }

  /// The ways in which models read data, each once, with the datasets that are read so.
  static Map<Map<String, Object>, Set<String>> ways(List<Model> models) {
    Map<Map<String, Object>, Set<String>> users = new LinkedHashMap<>();
    for (Model model : models) {
      Map<String, Object> way = ModelFields.data(model.data());
      if ("classifier".equals(model.kind())) {
        way.put("labels", true);
      }
      users.computeIfAbsent(way, none -> new LinkedHashSet<>()).addAll(model.datasets());
    }
    users.values().removeIf(Set::isEmpty);
    return users;
  }

  private static Map<String, Object> pipelines(List<Model> models) {
    Map<String, Object> pipelines = new LinkedHashMap<>();
    ways(models)
        .forEach((way, datasets) -> {
          Map<String, Object> pipeline = new LinkedHashMap<>(way);
          pipeline.put("datasets", List.copyOf(datasets));
          Object lookback = way.get("lookback");
          String name = lookback == null ? "windows" : "windows-" + lookback;
          String free = name;
          for (int more = 2; pipelines.containsKey(free); more++) {
            free = name + "-" + more;
          }
          pipelines.put(free, pipeline);
        });
    return pipelines;
  }

  private Map<String, Object> datasets(Model model) {
    Map<String, Object> used = new LinkedHashMap<>();
    for (String id : model.datasets()) {
      project.datasets().stream()
          .filter(dataset -> dataset.id().equals(id))
          .forEach(dataset -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("path", dataset.path());
            ModelFields.put(fields, "column", dataset.column());
            used.put(id, fields);
          });
    }
    return used;
  }

  private static List<Object> failures(List<Model.ExpectedFailure> expected) {
    List<Object> failures = new ArrayList<>();
    expected.forEach(failure -> {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("check", failure.check());
      fields.put("reason", failure.reason());
      fields.put("until", failure.until().toString());
      failures.add(fields);
    });
    return failures;
  }

  private static List<Map<String, String>> parameters(
      Map<String, Object> fields, Set<String> spread) {
    return fields.entrySet().stream()
        .map(field ->
            Map.of(
                "name",
                field.getKey(),
                "value",
                spread.contains(field.getKey())
                    ? spread(field.getValue())
                    : PYTHON.of(field.getValue())))
        .toList();
  }

  /// A map or list with a line an entry.
  private static String spread(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> INDENT + PYTHON.of(entry.getKey()) + ": " + PYTHON.of(entry.getValue()))
          .collect(Collectors.joining(",\n", "{\n", ",\n    }"));
    }
    return ((List<?>) value)
        .stream()
            .map(item -> INDENT + PYTHON.of(item))
            .collect(Collectors.joining(",\n", "[\n", ",\n    ]"));
  }
}
