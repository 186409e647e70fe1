package dev.victor.testgen.adopt;

import dev.victor.testgen.suite.Part;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names parameters by what stands beside them: the argument or variable they are given to.
final class ColumnNames {

  private static final Set<String> EQUALITY = Set.of("==", "!=");

  private ColumnNames() {}

  static List<Column> named(SuiteFile file, TestMethod test, List<Column> columns) {
    Set<String> taken = new HashSet<>(test.words());
    test.body().forEach(part -> taken.add(part.text()));
    List.of(test.region().parameters().split("\\W+", -1)).forEach(taken::add);
    taken.add("named");
    List<Column> result = new ArrayList<>();
    for (Column column : columns) {
      String wanted = wanted(file, test.body(), column.places().getFirst());
      String name = wanted;
      for (int i = 2; !taken.add(name); i++) {
        name = wanted + i;
      }
      result.add(column.named(name));
    }
    return result;
  }

  private static String wanted(SuiteFile file, List<Part> body, int at) {
    Part part = body.get(at);
    String before = text(body, at - 1);
    String earlier = text(body, at - 2);
    if (before.equals("=") && earlier.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      boolean argument = body.get(at - 2).kind() == Part.Kind.FIXED;
      return file.language() == SuiteFile.Language.PYTHON && argument
          ? earlier
          : "given" + tail(file, earlier);
    }
    if (part.kind() == Part.Kind.NAME) {
      return Character.isUpperCase(part.text().charAt(0)) ? "model" : "function";
    }
    boolean opens = before.equals("(");
    if (EQUALITY.contains(before)
        || EQUALITY.contains(text(body, at + 1))
        || (opens && (earlier.startsWith("assert") || earlier.startsWith("isEqualTo")))) {
      return "expected";
    }
    return part.text().matches("(?s)[\"'rbRB].*") ? "text" : "value";
  }

  private static String tail(SuiteFile file, String name) {
    return file.language() == SuiteFile.Language.PYTHON
        ? "_" + name
        : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String text(List<Part> body, int at) {
    return at >= 0 && at < body.size() ? body.get(at).text() : "";
  }
}
