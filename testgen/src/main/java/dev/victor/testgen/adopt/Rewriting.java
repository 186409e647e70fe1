package dev.victor.testgen.adopt;

import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the test that replaces a group in its file.
final class Rewriting {

  private final SuiteFile file;
  private final Edits edits;
  private final String newLine;

  Rewriting(SuiteFile file, Edits edits) {
    this.file = file;
    this.edits = edits;
    this.newLine = file.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /// The first test takes parameters in the place where it is; the others go.
  void replace(ShapeGroup group) {
    TestMethod first = group.first();
    TestMethod.Region region = first.region();
    String marks =
        file.language() == SuiteFile.Language.PYTHON ? pythonMarks(group) : javaMarks(group);
    edits.replace(region.mark(), region.markEnd(), marks);
    edits.replace(region.name(), region.name() + first.name().length(), group.name());
    edits.insert(region.close(), parameters(group));
    for (Column column : group.columns()) {
      for (int place : column.places()) {
        edits.replace(
            first.body().get(place).start(), first.body().get(place).end(), column.name());
      }
    }
    group.others().forEach(this::remove);
  }

  /// Takes away what the contract covers; a class of Python that loses all of its tests keeps a
  /// body.
  void removeCovered(List<TestMethod> tests) {
    tests.forEach(this::remove);
    if (file.language() == SuiteFile.Language.PYTHON) {
      tests.stream()
          .collect(Collectors.groupingBy(TestMethod::owner))
          .forEach((owner, gone) -> {
            if (!owner.isEmpty()
                && file.tests().stream()
                    .noneMatch(test -> test.owner().equals(owner) && !gone.contains(test))) {
              TestMethod.Region last = gone.getLast().region();
              edits.insert(last.end(), last.indent() + "pass" + newLine);
            }
          });
    }
  }

  private void remove(TestMethod test) {
    edits.remove(file.text(), test.region().start(), test.region().end());
  }

  private String parameters(ShapeGroup group) {
    String had = group.first().region().parameters();
    String own =
        file.language() == SuiteFile.Language.PYTHON
            ? group.columns().stream().map(Column::name).collect(Collectors.joining(", "))
            : group.columns().stream()
                .map(column -> ", " + JavaLiteral.type(column.values()) + " " + column.name())
                .collect(Collectors.joining("", "String named", ""));
    return had.isEmpty() ? own : had.endsWith(",") ? " " + own : ", " + own;
  }

  private String pythonMarks(ShapeGroup group) {
    String indent = group.first().region().indent();
    StringBuilder marks = new StringBuilder();
    String names = group.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    marks.append(indent).append("@pytest.mark.parametrize(\"").append(names).append("\", [");
    for (int i = 0; i < group.tests().size(); i++) {
      comments(group, i, indent + "    ", marks);
      marks
          .append(newLine)
          .append(indent)
          .append("    pytest.param(")
          .append(String.join(", ", group.row(i)))
          .append(", id=\"")
          .append(group.ids().get(i))
          .append("\"),");
    }
    return marks.append(newLine).append(indent).append("])").append(newLine).toString();
  }

  private String javaMarks(ShapeGroup group) {
    String indent = group.first().region().indent();
    StringBuilder marks = new StringBuilder("@ParameterizedTest(name = \"{0}\")");
    marks.append(newLine).append(indent).append("@CsvSource({");
    for (int i = 0; i < group.tests().size(); i++) {
      comments(group, i, indent + "  ", marks);
      List<String> cells = group.row(i).stream().map(JavaLiteral::cell).toList();
      marks
          .append(newLine)
          .append(indent)
          .append("  \"")
          .append(group.ids().get(i))
          .append(", ")
          .append(String.join(", ", cells))
          .append(i + 1 < group.tests().size() ? "\"," : "\"");
    }
    return marks.append(newLine).append(indent).append("})").toString();
  }

  private void comments(ShapeGroup group, int test, String indent, StringBuilder marks) {
    for (String comment : group.comments(test)) {
      marks.append(newLine).append(indent).append(comment);
    }
  }

  /// What parameterised tests need, unless the file has it.
  void imports() {
    if (file.language() == SuiteFile.Language.PYTHON) {
      if (!file.imported()) {
        edits.insert(file.importAt(), "import pytest" + newLine);
      }
      return;
    }
    StringBuilder imports = new StringBuilder();
    for (String name : List.of("ParameterizedTest", "provider.CsvSource")) {
      String line = "import org.junit.jupiter.params." + name + ";";
      if (!file.text().contains(line)) {
        imports.append(line).append(newLine);
      }
    }
    edits.insert(file.importAt(), imports.toString());
  }
}
