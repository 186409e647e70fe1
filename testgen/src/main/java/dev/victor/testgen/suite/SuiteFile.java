package dev.victor.testgen.suite;

import java.util.List;

/// A file of tests.
///
/// @param path in the workspace, with `/`
/// @param language it is written in
/// @param text all of it
/// @param tests in order
/// @param emptyClasses test classes without a test, which inherit none either
/// @param borrowed whether it may have tests that are not written in it, such as inherited ones
/// @param importAt where another import goes
/// @param imported whether what a parameterised test needs is imported
public record SuiteFile(
    String path,
    Language language,
    String text,
    List<TestMethod> tests,
    List<String> emptyClasses,
    boolean borrowed,
    int importAt,
    boolean imported) {

  /// What tests are written in.
  public enum Language {
    /// JUnit.
    JAVA,
    /// pytest.
    PYTHON
  }

  /// Copies the lists.
  public SuiteFile {
    tests = List.copyOf(tests);
    emptyClasses = List.copyOf(emptyClasses);
  }

  /// Place of a test, for people.
  public String place(TestMethod test) {
    return path + ":" + test.line();
  }
}
