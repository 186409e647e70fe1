package dev.victor.git.guard;

import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.guard.GuardReport.Refused;
import java.util.List;

/// Looks at the name of a branch before there is one.
public final class NameCheck {

  private NameCheck() {}

  /// What is wrong with a name, by the policy and beside the branches there are.
  public static GuardReport of(Session session, String name) {
    Repository repository =
        Repository.require(session.environment(), session.environment().directory());
    GitRunner git = new GitRunner(session.environment(), repository.top(), false);
    Branching declared =
        session.workspaceIfAny().map(Workspace::project).map(Project::branching).orElse(null);
    List<String> existing =
        git.read("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads").orFail().lines();
    return new GuardReport(
        PolicyFiles.names(declared, BranchPolicy.of(GitConfig.read(git), declared))
            .check(name, existing)
            .map(refusal -> new Refused("name", refusal.what(), refusal.why(), refusal.mend()))
            .stream()
            .toList());
  }
}
