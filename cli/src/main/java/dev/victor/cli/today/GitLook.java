package dev.victor.cli.today;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Session;
import dev.victor.git.report.Report;
import dev.victor.git.sync.Sync;
import dev.victor.git.sync.SyncOptions;
import java.util.Optional;
import java.util.stream.Collectors;

/// The branch: what a sync would do by what was last seen of the remote, or what it did.
final class GitLook implements Look {

  private static final SyncOptions REPORT_ONLY = SyncOptions.LOOK;

  private final boolean sync;

  GitLook(boolean sync) {
    this.sync = sync;
  }

  @Override
  public String id() {
    return "git";
  }

  @Override
  public Line look(Session session, Period day) {
    Optional<Repository> repository =
        Repository.find(session.environment(), session.workspace().root());
    if (repository.isEmpty()) {
      return Line.needed(id(), "no git repository", "git init");
    }
    Report report =
        Sync.of(session, repository.get()).begin(sync ? SyncOptions.USUAL : REPORT_ONLY);
    if (report.stopped().isPresent()) {
      var stopped = report.stopped().get();
      return Line.needed(id(), stopped.branch() + "  " + stopped.reason(), stopped.next());
    }
    String steps =
        report.steps().stream()
            .filter(step -> step.isOfBranch())
            .map(step -> step.branch() + " " + step.detail())
            .collect(Collectors.joining(", "));
    boolean planned = report.steps().stream().anyMatch(step -> step.status().equals("planned"));
    if (planned) {
      return Line.needed(id(), steps, "victor git sync");
    }
    return report.exit() == ExitCode.OK
        ? Line.ok(id(), steps)
        : Line.needed(id(), steps, "victor git sync");
  }
}
