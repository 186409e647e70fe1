package dev.victor.testgen.suite;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import dev.victor.testgen.java.JavaParser;
import dev.victor.testgen.java.JavaParser.Parsed;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// Reads JUnit files: they are not compiled.
final class JavaTests {

  private JavaTests() {}

  /// @param texts by path; no compiler is loaded when there are none
  static void read(Map<String, String> texts, List<SuiteFile> files, List<String> unread) {
    if (texts.isEmpty()) {
      return;
    }
    try (JavaParser parser = new JavaParser()) {
      for (Map.Entry<String, String> one : texts.entrySet()) {
        try {
          take(parser, one.getKey(), one.getValue(), files, unread);
        } catch (StackOverflowError | IllegalStateException deep) { // javac wraps it
          unread.add(one.getKey() + ": is nested too deeply");
        }
      }
    }
  }

  private static void take(
      JavaParser parser, String path, String text, List<SuiteFile> files, List<String> unread) {
    Parsed parsed = parser.parse(text);
    if (parsed.error().isPresent()) {
      unread.add(path + ":" + parsed.error().get());
      return;
    }
    JavaSuite suite = new JavaSuite(parsed.unit(), parsed.positions(), text, junit4(parsed.unit()));
    suite.scan(parsed.unit(), null);
    if (suite.tests().isEmpty() && suite.emptyClasses().isEmpty()) {
      return;
    }
    files.add(
        new SuiteFile(
            path,
            SuiteFile.Language.JAVA,
            text,
            suite.tests(),
            suite.emptyClasses(),
            false,
            suite.importAt(),
            text.contains("import org.junit.jupiter.params.ParameterizedTest;")));
  }

  private static boolean junit4(CompilationUnitTree unit) {
    return StreamSupport.stream(unit.getImports().spliterator(), false)
        .map(ImportTree::getQualifiedIdentifier)
        .anyMatch(name -> name.toString().equals("org.junit.Test"));
  }
}
