package dev.victor.git.plan;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.core.git.WorkTree;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import java.util.List;

/// Carries uncommitted work over: a stash commit known by its id, held by a ref of this work tree.
/// The stash list is never touched, and files git does not know stay where they are.
final class Carry {

  private static final String REF = "refs/worktree/victor/saved";

  private final GitRunner git;
  private final PlanJournal journal;

  Carry(GitRunner git, PlanJournal journal) {
    this.git = git;
    this.journal = journal;
  }

  StepEnd save(Save step) {
    Answer created =
        git.write("-c", "core.fsync=all", "stash", "create", "victor: uncommitted work");
    if (!created.ok() && created.remarks().contains("not uptodate")) {
      throw new NeedsPerson(
          step.branch(),
          "a file that was announced with git add -N cannot be carried over",
          "git add it or commit it, then try again");
    }
    String commit = created.orFail().word();
    if (!commit.isEmpty()) {
      git.write("-c", "core.fsync=all", "update-ref", REF, commit).orFail();
      journal.saved(new Saved(commit, step.files(), step.staged()));
      git.write("reset", "--hard", "--quiet").orFail();
    }
    return new StepEnd.Done(step, "");
  }

  /// Brings the work back onto a branch that may have moved.
  StepEnd restore(Restore step, Saved saved) {
    Answer applied = git.write("stash", "apply", "--index", "--quiet", saved.commit());
    boolean staged = applied.ok();
    if (!staged) {
      WorkTree now = look();
      if (now.unmerged().isEmpty() && now.isClean()) {
        applied = git.write("stash", "apply", "--quiet", saved.commit());
        now = look();
      }
      if (!now.unmerged().isEmpty()) {
        return new StepEnd.Stopped(step, conflict(now.unmerged()), now.unmerged());
      }
      if (!applied.ok()) {
        return new StepEnd.Stopped(
            step, "uncommitted work cannot be restored: " + GitTrouble.brief(applied), List.of());
      }
    }
    forget();
    return new StepEnd.Done(step, said(saved, staged));
  }

  /// Puts index and files back bit by bit, on the commit they were taken from.
  void putBack(Saved saved) {
    git.write("read-tree", "--reset", "-u", saved.commit()).orFail();
    git.write("read-tree", saved.commit() + "^2").orFail();
    git.write("update-index", "-q", "--refresh");
    forget();
  }

  /// Notes that the work is back; only then its ref goes.
  void forget() {
    journal.restored();
    git.write("update-ref", "-d", REF).orFail();
  }

  private WorkTree look() {
    return WorkTree.of(WorkTree.start(git).await());
  }

  private static String conflict(List<String> files) {
    return files.size() == 1
        ? "your uncommitted change to " + files.getFirst() + " conflicts with what came in"
        : "your uncommitted changes to " + files.size() + " files conflict with what came in";
  }

  private static String said(Saved saved, boolean staged) {
    String files = "restored " + Words.count(saved.files(), "uncommitted file");
    if (saved.staged() == 0) {
      return files;
    }
    return files
        + (staged
            ? " (" + saved.staged() + " staged)"
            : "; what was staged is not staged any more");
  }
}
