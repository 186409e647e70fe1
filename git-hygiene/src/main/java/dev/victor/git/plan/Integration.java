package dev.victor.git.plan;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.core.git.WorkTree;
import dev.victor.git.patch.Shipped;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Squash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps that take in what others did, on the branch that is checked out. The installed git
/// does them, with the user's hooks, signing and merge drivers.
final class Integration {

  private final GitRunner git;
  private final Path gitDir;

  Integration(GitRunner git, Path gitDir) {
    this.git = git;
    this.gitDir = gitDir;
  }

  StepEnd fastForward(FastForward step) {
    git.write("merge", "--ff-only", "--no-autostash", "--quiet", step.to()).orFail();
    return new StepEnd.Done(step, forwarded(step));
  }

  private static String forwarded(FastForward step) {
    return step.commits() == 0
        ? "fast-forwarded to " + step.target()
        : "fast-forwarded " + Words.count(step.commits(), "commit");
  }

  StepEnd rebase(Rebase step) {
    Answer answer = rebase(step, step.exclude());
    if (!answer.ok() && Underway.in(gitDir).isPresent()) {
      Optional<String> shipped = shipped(step);
      if (shipped.isPresent()) {
        git.write("rebase", "--abort").orFail();
        answer = rebase(step, shipped.get());
      }
    }
    return ended(step, "rebased on " + step.target(), step.target(), answer);
  }

  /// The branch is named only where another one is checked out: git would write that it moved.
  private Answer rebase(Rebase step, String exclude) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-c",
                "rebase.updateRefs=false",
                "rebase",
                "--merge",
                "--no-autostash",
                "--no-autosquash",
                "--quiet",
                "--onto",
                step.onto(),
                exclude));
    if (!Underway.standsOn(gitDir, step.branch())) {
      arguments.add(step.branch());
    }
    return git.write(arguments);
  }

  /// How far the branch's own commits are in what it is put on already, as one squashed commit:
  /// putting them there again would conflict with themselves.
  private Optional<String> shipped(Rebase step) {
    return new Shipped(git).squashedPrefix(step.exclude(), step.from(), step.onto());
  }

  StepEnd merge(Merge step) {
    List<String> arguments =
        new ArrayList<>(List.of("merge", "--no-edit", "--no-autostash", "--quiet"));
    if (step.message().isEmpty()) {
      arguments.addAll(List.of("--ff", step.target()));
    } else {
      arguments.addAll(List.of("--no-ff", "-m", step.message(), step.other()));
    }
    return ended(step, "merged " + step.target(), step.target(), git.write(arguments));
  }

  /// What the other branch has becomes one commit; the hooks and the signing of a commit run.
  StepEnd squash(Squash step) {
    git.write("merge", "--squash", "--quiet", "refs/heads/" + step.source()).orFail();
    Answer committed = git.write("commit", "--quiet", "-m", step.message());
    if (!committed.ok()) {
      throw refused(step, committed);
    }
    return new StepEnd.Done(step, "took in " + step.source() + " as one commit");
  }

  /// Goes on after a person solved the conflicts.
  StepEnd goOn(Step step) {
    String target =
        step instanceof Rebase rebase
            ? rebase.target()
            : step instanceof Merge merge ? merge.target() : "";
    boolean merging = step instanceof Merge;
    Answer answer =
        merging ? git.write("commit", "--no-edit", "--quiet") : git.write("rebase", "--continue");
    return ended(step, (merging ? "merged " : "rebased on ") + target, target, answer);
  }

  private StepEnd ended(Step step, String detail, String target, Answer first) {
    Answer answer = first;
    String position = "";
    while (!answer.ok()) {
      if (Underway.in(gitDir).isEmpty()) {
        throw refused(step, answer);
      }
      List<String> files = WorkTree.of(WorkTree.start(git).await()).unmerged();
      if (!files.isEmpty()) {
        return new StepEnd.Stopped(step, conflict(files, target), files);
      }
      String reached = Underway.position(gitDir);
      if (step instanceof Merge || reached.equals(position)) {
        throw refused(step, answer);
      }
      position = reached;
      answer = git.write("rebase", "--continue");
    }
    return new StepEnd.Done(step, detail);
  }

  private static String conflict(List<String> files, String target) {
    return files.size() == 1
        ? files.getFirst() + " conflicts with " + target
        : files.size() + " files conflict with " + target;
  }

  private static RuntimeException refused(Step step, Answer answer) {
    String said = answer.remarks();
    boolean hook = said.contains("hook refused") || said.contains("hook declined");
    return hook || (answer.verb().equals("commit") && !said.contains("fatal: "))
        ? new NeedsPerson(
            step.branch(),
            "a hook of yours refused the " + answer.verb() + ": " + GitTrouble.brief(answer),
            "do what it asks for, then try again")
        : GitTrouble.of(answer);
  }
}
