package dev.victor.testgen.audit;

import dev.victor.testgen.suite.Part;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds tests with one body: the names that they give to values of their own may differ.
final class Copies {

  private static final int FEWEST_TOKENS = 10;

  private Copies() {}

  static void look(List<SuiteFile> files, List<Finding> findings) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (SuiteFile file : files) {
      for (TestMethod test : file.tests()) {
        if (test.body().size() >= FEWEST_TOKENS) {
          places
              .computeIfAbsent(file.language() + key(test), key -> new ArrayList<>())
              .add(file.place(test) + " " + test.called());
        }
      }
    }
    for (List<String> same : places.values()) {
      if (same.size() > 1) {
        String first = same.getFirst();
        int blank = first.indexOf(' ');
        findings.add(
            new Finding(
                Finding.Kind.IDENTICAL,
                first.substring(0, blank),
                first.substring(blank + 1)
                    + " has the body of "
                    + String.join(", ", same.subList(1, same.size()))));
      }
    }
  }

  private static String key(TestMethod test) {
    Map<String, String> locals = new HashMap<>();
    return test.frame()
        + test.body().stream()
            .map(part ->
                part.kind() == Part.Kind.LOCAL
                    ? locals.computeIfAbsent(part.text(), name -> "%" + locals.size())
                    : part.text())
            .collect(Collectors.joining(" "));
  }
}
