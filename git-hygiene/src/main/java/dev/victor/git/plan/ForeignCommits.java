package dev.victor.git.plan;

import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.git.plan.Run.Ended;
import java.util.LinkedHashSet;
import java.util.Set;

/// Commits made by hand since a run began are nobody's to throw away: going back from the run is
/// refused while there are any.
final class ForeignCommits {

  private final GitRunner git;
  private final RefSteps refs;

  ForeignCommits(GitRunner git, RefSteps refs) {
    this.git = git;
    this.refs = refs;
  }

  /// @throws NeedsPerson naming the branch that was moved by somebody else
  void refuse(Run run) {
    Set<String> branches = new LinkedHashSet<>();
    branches.add(run.start().branch());
    run.done().stream()
        .map(Ended::step)
        .flatMap(step -> step.moves().stream())
        .forEach(branches::add);
    run.open().flatMap(Step::moves).ifPresent(branches::add);
    branches.forEach(branch -> refuse(run, branch));
  }

  private void refuse(Run run, String branch) {
    String now = refs.tip(branch).orElse("");
    boolean before = branch.equals(run.start().branch()) && now.equals(run.start().head());
    boolean ours = run.left(branch).filter(now::equals).isPresent();
    boolean maybe =
        run.open().flatMap(Step::moves).filter(branch::equals).isPresent()
            || run.left(branch).isEmpty();
    boolean found =
        run.open()
            .filter(step -> step.moves().filter(branch::equals).isPresent())
            .flatMap(Step::foundAt)
            .filter(now::equals)
            .isPresent();
    if (now.isEmpty() || before || ours || found) {
      return;
    }
    String last = git.read("log", "-g", "-1", "--format=%gs", "refs/heads/" + branch).word();
    if (maybe && (last.isEmpty() || last.startsWith("victor"))) {
      return;
    }
    String command = "the " + run.start().command();
    throw run.open().isPresent()
        ? new NeedsPerson(
            branch,
            "was changed by hand since " + command + " began" + quoted(last),
            "go on instead: victor git sync --continue")
        : new NeedsPerson(
            branch,
            "was changed by hand since " + command + quoted(last),
            "nothing was undone; see what happened: " + ShellWord.line("git", "reflog", branch));
  }

  private static String quoted(String last) {
    return last.isEmpty() ? "" : " (" + last + ")";
  }
}
