package dev.victor.testgen.adopt;

import dev.victor.testgen.suite.Part;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds tests of one shape in a file.
final class Shapes {

  private static final int MOST_PARAMETERS = 6;

  private final SuiteFile file;
  private final List<ShapeGroup> groups = new ArrayList<>();
  private final Map<TestMethod, String> refused = new LinkedHashMap<>();

  private Shapes(SuiteFile file) {
    this.file = file;
  }

  /// Groups of the tests that please.
  static Shapes of(SuiteFile file, Predicate<TestMethod> pleases) {
    Shapes shapes = new Shapes(file);
    Map<String, List<TestMethod>> same = new LinkedHashMap<>();
    file.tests().stream()
        .filter(pleases)
        .filter(test -> !test.skipped() && !test.empty())
        .forEach(
            test -> same.computeIfAbsent(shapes.key(test), key -> new ArrayList<>()).add(test));
    same.values().stream().filter(tests -> tests.size() > 1).forEach(shapes::take);
    return shapes;
  }

  List<ShapeGroup> groups() {
    return groups;
  }

  /// First tests of groups that stay as they are, and why.
  Map<TestMethod, String> refused() {
    return refused;
  }

  private void take(List<TestMethod> tests) {
    TestMethod first = tests.getFirst();
    List<Column> columns = columns(tests);
    boolean names =
        columns.stream()
            .anyMatch(one -> first.body().get(one.places().getFirst()).kind() == Part.Kind.NAME);
    if (columns.isEmpty() || (names && first.statements() < 2)) {
      return; // copies are told by the audit; one call is no shape
    }
    if (!first.refusal().isEmpty()) {
      refused.put(first, first.refusal());
    } else if (columns.size() > MOST_PARAMETERS) {
      refused.put(first, columns.size() + " values differ, too many for parameters");
    } else {
      Set<String> taken =
          file.tests().stream()
              .filter(test -> !tests.contains(test) && test.owner().equals(first.owner()))
              .map(TestMethod::name)
              .collect(Collectors.toSet());
      CaseNames named = CaseNames.of(tests.stream().map(TestMethod::name).toList(), taken);
      groups.add(
          new ShapeGroup(
              List.copyOf(tests),
              named.name(),
              named.ids(),
              ColumnNames.named(file, first, columns)));
    }
  }

  private static List<Column> columns(List<TestMethod> tests) {
    Map<List<String>, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < tests.getFirst().body().size(); i++) {
      int place = i;
      Part.Kind kind = tests.getFirst().body().get(i).kind();
      List<String> values = tests.stream().map(test -> test.body().get(place).text()).toList();
      if ((kind == Part.Kind.LITERAL || kind == Part.Kind.NAME)
          && values.stream().distinct().count() > 1) {
        columns.computeIfAbsent(values, key -> new ArrayList<>()).add(place);
      }
    }
    List<Column> result = new ArrayList<>();
    columns.forEach((values, places) -> result.add(new Column("", List.copyOf(places), values)));
    return result;
  }

  private String key(TestMethod test) {
    Map<String, String> locals = new HashMap<>();
    StringBuilder key = new StringBuilder(test.owner()).append(test.frame()).append(test.refusal());
    for (Part part : test.body()) {
      key.append(' ')
          .append(
              switch (part.kind()) {
                case FIXED -> part.text();
                case LOCAL -> locals.computeIfAbsent(part.text(), name -> "%" + locals.size());
                case NAME -> "~";
                case LITERAL ->
                    file.language() == SuiteFile.Language.JAVA
                        ? JavaLiteral.kind(part.text())
                        : "#";
              });
    }
    return key.toString();
  }
}
