package dev.victor.git.plan;

import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.git.plan.Run.Ended;
import dev.victor.git.plan.Step.Configure;
import dev.victor.git.plan.Step.Create;
import dev.victor.git.plan.Step.Delete;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Pass;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Rename;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import dev.victor.git.plan.Step.Squash;
import dev.victor.git.plan.Step.Switch;
import dev.victor.git.plan.Step.Tag;
import java.util.LinkedHashSet;
import java.util.Optional;
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
            .flatMap(ForeignCommits::begins)
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

  /// Where a step that was cut short or stopped found the branch it moves.
  private static Optional<String> begins(Step step) {
    return switch (step) {
      case Move move -> Optional.of(move.from());
      case FastForward forward -> Optional.of(forward.from());
      case Rebase rebase -> Optional.of(rebase.from());
      case Merge merge -> Optional.of(merge.from());
      case Squash squash -> Optional.of(squash.from());
      case Save _, Switch _, Restore _, Create _, Delete _, Rename _, Configure _ ->
          Optional.empty();
      case Tag _, Pass _, Push _ -> Optional.empty();
    };
  }

  private static String quoted(String last) {
    return last.isEmpty() ? "" : " (" + last + ")";
  }
}
