package dev.victor.testgen.coverage.show;

import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.gate.Check;
import dev.victor.testgen.coverage.gate.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Judges, and tells the verdict wherever somebody looks: GitHub's annotations and summary when it
/// runs there, a SARIF file when one is wanted.
public final class CheckRun {

  private final Session session;
  private final Check check;

  /// @param reports in place of those of `project.json`; may be empty
  /// @param base a revision in place of the branch that the change goes to
  public CheckRun(Session session, List<Path> reports, Optional<String> base) {
    this.session = session;
    this.check = new Check(session, reports, base);
  }

  /// The verdict.
  ///
  /// @param sarif a file to write it to
  public Verdict run(Optional<Path> sarif) {
    Verdict verdict = check.run();
    String prefix = prefix();
    if (session.environment().variable("GITHUB_ACTIONS").isPresent()) {
      new Annotations(prefix).of(verdict).forEach(session.console()::remark);
      session
          .environment()
          .variable("GITHUB_STEP_SUMMARY")
          .ifPresent(file -> new StepSummary(verdict).append(Path.of(file)));
    }
    sarif.ifPresent(file -> AtomicFile.write(file, new Sarif(prefix).of(verdict)));
    return verdict;
  }

  /// The workspace's folders below the top of its repository, from which others name files.
  private String prefix() {
    Path root = session.workspace().root();
    return Repository.find(session.environment(), root)
        .map(repository -> Slashed.of(repository.top().relativize(root)))
        .filter(path -> !path.isEmpty() && !path.startsWith(".."))
        .map(path -> path + "/")
        .orElse("");
  }
}
