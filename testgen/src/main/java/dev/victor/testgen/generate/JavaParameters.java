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

/// What JUnit suites are given: fields of `project.json` as calls of the contract library.
final class JavaParameters {

  private static final JavaLiterals JAVA = new JavaLiterals();
  private static final int WIDTH = 96;
  private static final int USUAL_LOOKBACK = 12;

  private final Project project;
  private final String packageName;

  JavaParameters(Project project, String packageName) {
    this.project = project;
    this.packageName = packageName;
  }

  /// The view of the suite of a model.
  Map<String, Object> of(Model model) {
    List<String> contracts = contracts(model);
    Set<String> imports = new TreeSet<>(contracts);
    imports.addAll(Set.of("ModelUnderTest", "Pipeline"));
    List<String> calls = calls(model);
    return Map.of(
        "package", packageName,
        "id", JAVA.of(model.id()),
        "entry", JAVA.of(model.entry()),
        "class_name", Names.javaTest(model.id()),
        "imports", imports.stream().map(this::imported).toList(),
        "contracts", wrapped(contracts),
        "calls", calls.subList(0, calls.size() - 1),
        "last_call", calls.getLast());
  }

  private String imported(String type) {
    return packageName + "." + JavaSuites.LIBRARY + "." + type;
  }

  /// Only contracts that apply, so that nothing is skipped when the suite runs.
  static List<String> contracts(Model model) {
    List<String> names = new ArrayList<>();
    List<String> can = model.capabilities();
    boolean classifier = "classifier".equals(model.kind());
    names.add(classifier ? "ClassifierContract" : "RegressorContract");
    if (!model.minSkill().isEmpty()) {
      names.add(classifier ? "LabelSkillContract" : "SkillContract");
    }
    names.add(can.contains("handles-nan") ? "NanHandledContract" : "NanRefusedContract");
    names.add(can.contains("seeded") ? "SeededContract" : "SteadyContract");
    boolean trees = "boosted-trees".equals(model.kind());
    boolean saved = !can.contains("in-memory");
    boolean gradient = can.contains("gradient");
    Map<String, Boolean> more = new LinkedHashMap<>();
    more.put("PrecisionContract", !classifier && !trees);
    more.put("ProbabilityContract", classifier && can.contains("probabilities"));
    more.put("PersistenceContract", saved);
    more.put("KnobContract", !model.knobs().isEmpty());
    more.put("KnobsKeptContract", saved && !model.knobs().isEmpty());
    more.put("IterativeContract", can.contains("iterative"));
    more.put("TreeContract", trees);
    more.put("TreeGapContract", trees && can.contains("handles-nan"));
    more.put("MonotoneContract", !classifier && model.monotone() != null);
    more.put("GradientContract", gradient);
    more.put("NetworkContract", gradient && tellsParameters(model));
    more.forEach((name, applies) -> {
      if (applies) {
        names.add(name);
      }
    });
    return names;
  }

  private static boolean tellsParameters(Model model) {
    Model.Network network = model.network();
    return network != null && network.build() != null;
  }

  private static List<String> calls(Model model) {
    List<String> calls = new ArrayList<>();
    calls.add(".data(" + pipeline(model.data()) + ")");
    if ("classifier".equals(model.kind())) {
      calls.add(".classifier()");
    }
    Model.Adapter adapter = model.adapter();
    if (adapter != null) {
      calls.add(
          call(
              "adapter",
              or(adapter.fit(), "fit"),
              or(adapter.predict(), "predict"),
              or(adapter.save(), "save"),
              or(adapter.load(), "load")));
    }
    Model.Network network = model.network();
    if (network != null && network.build() != null) {
      calls.add(call("network", network.build()));
    }
    if (!model.capabilities().isEmpty()) {
      calls.add(".capabilities(" + JAVA.arguments(model.capabilities()) + ")");
    }
    model.hyperparameters().forEach((name, values) -> calls.add(named("hyper", name, values)));
    if (!model.knobs().isEmpty()) {
      calls.add(".knobs(" + JAVA.arguments(model.knobs()) + ")");
    }
    Model.Monotone monotone = model.monotone();
    if (monotone != null) {
      List<Integer> directions =
          monotone.directions().isEmpty() ? List.of(1, -1) : monotone.directions();
      calls.add(named("monotone", monotone.parameter(), directions));
    }
    if (!model.datasets().isEmpty()) {
      calls.add(".on(DatasetsTest.ALL, " + JAVA.arguments(model.datasets()) + ")");
    }
    model.minSkill().forEach((dataset, least) -> calls.add(named("minSkill", dataset, least)));
    model
        .expectedFailures()
        .forEach(one ->
            calls.add(call("expectedFailure", one.check(), one.reason(), one.until().toString())));
    return calls;
  }

  private static String call(String method, String... texts) {
    return "." + method + "(" + JAVA.arguments(List.of(texts)) + ")";
  }

  private static String named(String method, String name, Object rest) {
    String arguments = JAVA.arguments(rest);
    return "." + method + "(" + JAVA.of(name) + (arguments.isEmpty() ? "" : ", ") + arguments + ")";
  }

  private static String or(@Nullable String name, String usual) {
    return name == null ? usual : name;
  }

  private static String pipeline(Model.@Nullable Data data) {
    String functions =
        Stream.of(data)
            .filter(one -> one != null)
            .flatMap(
                one -> Stream.of(or(one.reader(), ""), or(one.windows(), ""), or(one.split(), "")))
            .map(JAVA::of)
            .collect(Collectors.joining(", "));
    Integer lookback = data == null ? null : data.lookback();
    Integer horizon = data == null ? null : data.horizon();
    return "Pipeline.of("
        + (functions.isEmpty() ? "\"\", \"\", \"\"" : functions)
        + ", "
        + (lookback == null ? USUAL_LOOKBACK : lookback)
        + ")"
        + (horizon == null || horizon == 1 ? "" : ".horizon(" + horizon + ")");
  }

  /// The view of the suite of all datasets, and of the functions by which these models read them.
  Map<String, Object> ofDatasets(List<Model> models) {
    List<String> contracts = datasetContracts(models);
    Set<String> imports = new TreeSet<>(contracts);
    imports.addAll(Set.of("DataPlan", "Dataset"));
    if (contracts.contains("PipelineContract")) {
      imports.add("Pipeline");
    }
    return Map.of(
        "package", packageName,
        "imports", imports.stream().map(this::imported).toList(),
        "contracts", wrapped(contracts),
        "datasets",
            project.datasets().stream()
                .map(JavaParameters::dataset)
                .collect(Collectors.joining(",\n")),
        "pipelines", String.join("", pipelines(models)));
  }

  /// The contracts of datasets, by what they declare.
  List<String> datasetContracts(List<Model> models) {
    List<String> contracts = new ArrayList<>(List.of("DatasetContract"));
    List<Dataset> read = read(models);
    if (!read.isEmpty()) {
      contracts.add("ReaderContract");
    }
    if (read.stream().anyMatch(dataset -> dataset.column() != null)) {
      contracts.add("ColumnContract");
    }
    if (!ways(models).isEmpty()) {
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
  List<Dataset> read(List<Model> models) {
    List<String> used = ways(models).values().stream().<String>flatMap(Set::stream).toList();
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
    return made.toString();
  }

  /// The ways in which models read data, each once, with the datasets that are read so.
  static Map<String, Set<String>> ways(List<Model> models) {
    Map<String, Set<String>> users = new LinkedHashMap<>();
    for (Model model : models) {
      users
          .computeIfAbsent(pipeline(model.data()), none -> new LinkedHashSet<>())
          .addAll(model.datasets());
    }
    users.values().removeIf(Set::isEmpty);
    return users;
  }

  private static List<String> pipelines(List<Model> models) {
    return ways(models).entrySet().stream()
        .map(way ->
            "\n        .through(\n            "
                + way.getKey()
                + ",\n            "
                + JAVA.arguments(List.copyOf(way.getValue()))
                + ")")
        .toList();
  }

  /// Names after `implements`, broken where a line is full.
  private static String wrapped(List<String> names) {
    StringBuilder text = new StringBuilder();
    int column = "    implements ".length();
    for (String name : names) {
      if (!text.isEmpty()) {
        text.append(',');
        if (column + name.length() > WIDTH) {
          text.append("\n        ");
          column = 8;
        } else {
          text.append(' ');
        }
      }
      text.append(name);
      column += name.length() + 2;
    }
    return text.toString();
  }
}
