package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.testgen.subject.Names;
import java.util.ArrayList;
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

  private final String packageName;

  /// @param packageName of the suites
  JavaParameters(String packageName) {
    this.packageName = packageName;
  }

  /// The view of the suite of a model.
  Map<String, Object> of(Model model) {
    List<String> contracts = JavaContracts.of(model);
    Set<String> imports = new TreeSet<>(contracts);
    imports.addAll(Set.of("ModelUnderTest", "Pipeline"));
    List<String> calls = calls(model);
    return Map.of(
        "package", packageName,
        "id", JAVA.of(model.id()),
        "entry", JAVA.of(model.entry()),
        "class_name", Names.javaTest(model.id()),
        "imports", imports.stream().map(type -> imported(packageName, type)).toList(),
        "contracts", wrapped(contracts),
        "calls", calls.subList(0, calls.size() - 1),
        "last_call", calls.getLast());
  }

  static String imported(String packageName, String type) {
    return packageName + "." + JavaSuites.LIBRARY + "." + type;
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
      if (adapter.probabilities() != null) {
        calls.add(call("probabilities", adapter.probabilities()));
      }
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
    model.expectedFailures().forEach(one -> calls.add(expectedFailure(one)));
    return calls;
  }

  /// A call that a model or dataset of the library knows.
  static String expectedFailure(Model.ExpectedFailure one) {
    return call("expectedFailure", one.check(), one.reason(), one.until().toString());
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

  /// How a model reads data.
  static String pipeline(Model.@Nullable Data data) {
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

  /// Names after `implements`, broken where a line is full.
  static String wrapped(List<String> names) {
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
