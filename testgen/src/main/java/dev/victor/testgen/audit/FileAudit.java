package dev.victor.testgen.audit;

import dev.victor.testgen.audit.Finding.Kind;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong within one file.
final class FileAudit {

  private FileAudit() {}

  static void look(SuiteFile file, List<Finding> findings) {
    if (file.tests().isEmpty() && file.emptyClasses().isEmpty() && !file.borrowed()) {
      findings.add(new Finding(Kind.EMPTY, file.path(), "has no test"));
    }
    for (String owner : file.emptyClasses()) {
      findings.add(new Finding(Kind.EMPTY, file.path(), owner + " has no test"));
    }
    if (!file.tests().isEmpty() && file.tests().stream().allMatch(TestMethod::skipped)) {
      findings.add(
          new Finding(
              Kind.ALL_SKIPPED,
              file.path(),
              "all its tests are skipped, so it cannot fail: " + file.tests().size()));
    }
    Map<String, TestMethod> seen = new HashMap<>();
    for (TestMethod test : file.tests()) {
      one(file, test, findings);
      TestMethod earlier = seen.put(test.called(), test);
      if (earlier != null && file.language() == SuiteFile.Language.PYTHON) {
        findings.add(
            new Finding(
                Kind.DUPLICATE,
                file.place(test),
                test.called()
                    + " is defined on line "
                    + earlier.line()
                    + " too: only the last one runs"));
      }
    }
  }

  private static void one(SuiteFile file, TestMethod test, List<Finding> findings) {
    if (test.empty()) {
      findings.add(new Finding(Kind.EMPTY, file.place(test), test.called() + " has nothing in it"));
    }
    if (test.cases().isPresent() && test.cases().getAsInt() == 0) {
      findings.add(
          new Finding(
              Kind.EMPTY, file.place(test), test.called() + " has an empty list of parameters"));
    }
    for (String twice : test.twice()) {
      findings.add(
          new Finding(
              Kind.DUPLICATE,
              file.place(test),
              test.called() + " has the case " + twice + " twice"));
    }
  }
}
