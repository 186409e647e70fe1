package dev.victor.testgen.adopt;

import dev.victor.testgen.suite.Part;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.Suites;
import dev.victor.testgen.suite.TestMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tests of one shape in several files, which no patch brings together: most often one suite that
/// was copied for each model.
///
/// @param places of the tests, with their names
record Elsewhere(List<String> places) {

  private static final int FEWEST_TOKENS = 12;

  static List<Elsewhere> in(Suites suites) {
    Map<String, Map<String, String>> byShape = new LinkedHashMap<>();
    for (SuiteFile file : suites.files()) {
      for (TestMethod test : file.tests()) {
        if (test.statements() > 1 && test.body().size() >= FEWEST_TOKENS) {
          byShape
              .computeIfAbsent(file.language() + shape(test), key -> new LinkedHashMap<>())
              .putIfAbsent(file.path(), file.place(test) + " " + test.called());
        }
      }
    }
    List<Elsewhere> found = new ArrayList<>();
    byShape.values().stream()
        .filter(places -> places.size() > 1)
        .forEach(places -> found.add(new Elsewhere(List.copyOf(places.values()))));
    return found;
  }

  private static String shape(TestMethod test) {
    return test.body().stream()
        .map(part -> part.kind() == Part.Kind.FIXED ? part.text() : part.kind().name())
        .collect(Collectors.joining(" "));
  }
}
