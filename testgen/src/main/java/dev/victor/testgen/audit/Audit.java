package dev.victor.testgen.audit;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.Suites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the tests there are, without running them, and says which of them are none.
public final class Audit {

  private Audit() {}

  /// Looks at files and folders of tests, and at the models that `project.json` declares; at all
  /// tests of the workspace when none is named.
  ///
  /// @throws UsageError when a path does not exist
  /// @throws BadInput when one leads outside the workspace
  public static Outcome run(Session session, List<String> paths) {
    Suites suites = Suites.read(session, paths);
    Project project = session.workspace().project();
    List<Finding> findings = new ArrayList<>();
    for (SuiteFile file : suites.files()) {
      FileAudit.look(file, findings);
    }
    Copies.look(suites.files(), findings);
    DeclaredAudit.look(project, LocalDate.now(session.clock()), findings);
    for (String unread : suites.unread()) {
      int colon = unread.indexOf(": ");
      findings.add(
          new Finding(
              Finding.Kind.UNREAD, unread.substring(0, colon), unread.substring(colon + 2)));
    }
    int tests = suites.files().stream().mapToInt(file -> file.tests().size()).sum();
    boolean borrowed = suites.files().stream().anyMatch(SuiteFile::borrowed);
    if (tests == 0 && suites.generated() == 0 && !borrowed) {
      findings.add(
          new Finding(Finding.Kind.EMPTY, String.join(", ", paths), "there is not one test"));
    }
    findings.sort(Comparator.comparing(Finding::kind));
    return new AuditAnswer(List.copyOf(findings), tests, suites.files().size(), suites.generated());
  }
}
