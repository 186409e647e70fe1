package dev.victor.testgen.adopt;

import dev.victor.testgen.suite.TestMethod;
import java.util.List;

/// Tests of one class that differ in names and values only.
///
/// @param tests in order, at least two
/// @param name of the test that replaces them
/// @param ids of its cases
/// @param columns its parameters, at least one
record ShapeGroup(List<TestMethod> tests, String name, List<String> ids, List<Column> columns) {

  TestMethod first() {
    return tests.getFirst();
  }

  List<TestMethod> others() {
    return tests.subList(1, tests.size());
  }

  /// The values of one case.
  List<String> row(int test) {
    return columns.stream().map(column -> column.values().get(test)).toList();
  }

  /// Comments of another test than the first, which its case keeps.
  List<String> comments(int test) {
    return tests.get(test).comments().stream()
        .filter(comment -> !first().comments().contains(comment))
        .distinct()
        .toList();
  }
}
