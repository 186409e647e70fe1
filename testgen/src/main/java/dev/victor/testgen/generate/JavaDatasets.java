package dev.victor.testgen.generate;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the JUnit suite of the datasets is given.
final class JavaDatasets {

  private static final JavaLiterals JAVA = new JavaLiterals();

  private final Project project;
  private final List<Model> models;
  private final String packageName;

  /// @param models that read them
  /// @param packageName of the suite
  JavaDatasets(Project project, List<Model> models, String packageName) {
    this.project = project;
    this.models = List.copyOf(models);
    this.packageName = packageName;
  }

  /// The view of the suite of all datasets, and of the functions by which the models read them.
  Map<String, Object> parameters() {
    List<String> contracts = contracts();
    Set<String> imports = new TreeSet<>(contracts);
    imports.addAll(Set.of("DataPlan", "Dataset"));
    if (contracts.contains("PipelineContract")) {
      imports.add("Pipeline");
    }
    return Map.of(
        "package", packageName,
        "imports",
            imports.stream().map(type -> JavaParameters.imported(packageName, type)).toList(),
        "contracts", JavaParameters.wrapped(contracts),
        "datasets",
            project.datasets().stream()
                .map(JavaDatasets::dataset)
                .collect(Collectors.joining(",\n")),
        "pipelines", String.join("", pipelines()));
  }

  /// The contracts of datasets, by what they declare.
  List<String> contracts() {
    List<String> contracts = new ArrayList<>(List.of("DatasetContract"));
    List<Dataset> read = read();
    if (!read.isEmpty()) {
      contracts.add("ReaderContract");
    }
    if (read.stream().anyMatch(dataset -> dataset.column() != null)) {
      contracts.add("ColumnContract");
    }
    if (!ways().isEmpty()) {
      contracts.add("PipelineContract");
    }
    List<Dataset> all = project.datasets();
    if (all.stream().anyMatch(dataset -> dataset.rows() != null)) {
      contracts.add("RowsContract");
    }
    if (all.stream().anyMatch(dataset -> dataset.missing() != null)) {
      contracts.add("MissingContract");
    }
    if (all.stream().anyMatch(dataset -> dataset.sha256() != null)) {
      contracts.add("ChecksumContract");
    }
    return contracts;
  }

  /// Datasets as often as the suite reads them: in each way of a model, and those that no model
  /// reads by the reader of the contract.
  List<Dataset> read() {
    List<String> used = ways().values().stream().<String>flatMap(Set::stream).toList();
    Stream<Dataset> unread =
        project.datasets().stream()
            .filter(dataset -> !used.contains(dataset.id()))
            .filter(dataset -> dataset.path().endsWith(".csv"));
    return Stream.concat(
            used.stream()
                .flatMap(
                    id -> project.datasets().stream().filter(dataset -> dataset.id().equals(id))),
            unread)
        .toList();
  }

  private static String dataset(Dataset dataset) {
    StringBuilder made =
        new StringBuilder("          Dataset.of(")
            .append(JAVA.of(dataset.id()))
            .append(", ")
            .append(JAVA.of(dataset.path()))
            .append(')');
    Map<String, @Nullable Object> declared = new LinkedHashMap<>();
    declared.put("column", dataset.column());
    declared.put("rows", dataset.rows());
    declared.put("missing", dataset.missing());
    declared.put("sha256", dataset.sha256());
    declared.forEach((name, value) -> {
      if (value != null) {
        made.append(name.equals("sha256") ? "\n              ." : ".")
            .append(name)
            .append('(')
            .append(JAVA.of(value))
            .append(')');
      }
    });
    dataset
        .expectedFailures()
        .forEach(
            one -> made.append("\n              ").append(JavaParameters.expectedFailure(one)));
    return made.toString();
  }

  /// The ways in which models read data, each once, with the datasets that are read so.
  Map<String, Set<String>> ways() {
    Map<String, Set<String>> users = new LinkedHashMap<>();
    for (Model model : models) {
      users
          .computeIfAbsent(JavaParameters.pipeline(model.data()), none -> new LinkedHashSet<>())
          .addAll(model.datasets());
    }
    users.values().removeIf(Set::isEmpty);
    return users;
  }

  private List<String> pipelines() {
    return ways().entrySet().stream()
        .map(way ->
            "\n        .through(\n            "
                + way.getKey()
                + ",\n            "
                + JAVA.arguments(List.copyOf(way.getValue()))
                + ")")
        .toList();
  }
}
