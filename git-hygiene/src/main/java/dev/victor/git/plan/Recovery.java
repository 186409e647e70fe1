package dev.victor.git.plan;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.WorkTree;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Stop;
import dev.victor.git.plan.Step.Advance;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings a run that was stopped for a person, crashed or killed back into order: forwards to where
/// planning can go on, or backwards to how things were.
public final class Recovery {

  /// What came of it.
  ///
  /// @param waiting the step that still waits for a person; then nothing else was done
  /// @param remarks what a person should know
  public record Recovered(Optional<StepEnd.Stopped> waiting, List<String> remarks) {}

  private final GitRunner git;
  private final Path gitDir;
  private final PlanJournal journal;
  private final Carry carry;
  private final Integration integration;
  private final Settling settling;

  /// Recovery for the work tree whose git folder is `gitDir`.
  public Recovery(GitRunner git, Path gitDir, PlanJournal journal) {
    this.git = git;
    this.gitDir = gitDir;
    this.journal = journal;
    this.carry = new Carry(git, journal);
    this.integration = new Integration(git, gitDir);
    this.settling = new Settling(git, gitDir, journal);
  }

  /// Forwards: finishes or forgets the step that was interrupted. Afterwards the work tree is clean
  /// if work is saved, and a plan made from what is there now leads to the end.
  ///
  /// @param solved whether a person says that the conflicts are solved
  public Recovered forwards(Run run, boolean solved) {
    Step open = run.open().orElse(null);
    if (open instanceof Restore && run.stop().isPresent()) {
      return restored(open, run.stop().get(), solved);
    }
    boolean conflicting =
        (open instanceof Rebase || open instanceof Merge)
            && Underway.in(gitDir).isPresent()
            && (run.stop().isPresent() || waits());
    if (open != null && conflicting) {
      return solve(open, run.stop().orElse(new Stop("it stopped here", List.of())), solved);
    }
    List<String> remarks = List.of();
    boolean unchanged = (open instanceof Save || open instanceof Restore) && run.saved().isEmpty();
    if (run.saved().isPresent() || (open != null && open.touchesFiles() && !unchanged)) {
      remarks = settling.settle(run, run.start().branch());
    }
    if (open != null) {
      journal.done();
    }
    return new Recovered(Optional.empty(), remarks);
  }

  private boolean waits() {
    return Underway.waits(gitDir) || !look().unmerged().isEmpty();
  }

  private Recovered restored(Step open, Stop stop, boolean solved) {
    List<String> unmerged = look().unmerged();
    if (!solved || !unmerged.isEmpty()) {
      return new Recovered(
          Optional.of(
              new StepEnd.Stopped(
                  open, stop.reason(), unmerged.isEmpty() ? stop.files() : unmerged)),
          List.of());
    }
    if (!stop.files().isEmpty()) {
      carry.forget();
    }
    journal.done();
    return new Recovered(Optional.empty(), List.of());
  }

  private Recovered solve(Step open, Stop stop, boolean solved) {
    List<String> unmerged = look().unmerged();
    if (!solved || !unmerged.isEmpty()) {
      List<String> files = unmerged.isEmpty() ? stop.files() : unmerged;
      return new Recovered(Optional.of(new StepEnd.Stopped(open, stop.reason(), files)), List.of());
    }
    StepEnd end = integration.goOn(open);
    if (end instanceof StepEnd.Stopped again) {
      journal.stopped(new Stop(again.reason(), again.files()));
      return new Recovered(Optional.of(again), List.of());
    }
    journal.done();
    return new Recovered(Optional.empty(), List.of());
  }

  /// Backwards: branches, index, files and uncommitted work as they were before the first step.
  ///
  /// @param trunk a branch whose remote is never set back
  public List<String> backwards(Run run, Optional<String> trunk) {
    List<String> remarks = new ArrayList<>();
    boolean untouched =
        run.saved().isEmpty()
            && run.done().isEmpty()
            && run.open().filter(step -> !(step instanceof Save)).isEmpty();
    if (!untouched) {
      String branch = run.start().branch();
      String reached = git.read("rev-parse", "refs/heads/" + branch).orFail().word();
      refuseForeignCommits(run, reached);
      journal.aborting();
      Optional<Saved> later = run.saved().isPresent() ? Optional.empty() : setAside();
      remarks.addAll(settling.goBack(run, branch));
      undoBranches(run, trunk, reached, remarks);
      run.saved().ifPresent(carry::putBack);
      later.ifPresent(saved -> carry.restore(new Restore(branch), saved));
    }
    journal.close();
    return remarks;
  }

  /// Work that was restored already, or that was never in the way, goes back with the branch.
  private Optional<Saved> setAside() {
    WorkTree now = look();
    if (now.isClean() || !now.unmerged().isEmpty() || Underway.in(gitDir).isPresent()) {
      return Optional.empty();
    }
    carry.save(new Save(now.branch().orElse(""), now.changed().size(), now.staged().size()));
    return journal.unfinished().flatMap(Run::saved);
  }

  private void undoBranches(Run run, Optional<String> trunk, String reached, List<String> remarks) {
    List<Step> steps = new ArrayList<>(run.done());
    run.open().ifPresent(steps::add);
    for (Step step : steps.reversed()) {
      boolean surely = run.done().contains(step);
      if (step instanceof Advance(String name, String from, String to, int _)) {
        boolean back =
            git.write("update-ref", "-m", "victor: abort", "refs/heads/" + name, from, to).ok();
        if (!back && surely) {
          remarks.add(name + " has moved since and was left where it is");
        }
      } else if (step instanceof Push push) {
        boolean mayReplace = trunk.filter(push.branch()::equals).isEmpty();
        boolean back = mayReplace && new Sending(git).takeBack(push, reached);
        if (!back && surely) {
          remarks.add(push.remote() + " keeps " + push.branch() + " as it was pushed");
        }
      }
    }
  }

  /// Commits made by hand after an interruption are nobody's to throw away.
  private void refuseForeignCommits(Run run, String reached) {
    if (reached.equals(run.start().head())) {
      return;
    }
    String last =
        git.read("log", "-g", "-1", "--format=%gs", "refs/heads/" + run.start().branch()).word();
    if (!last.isEmpty() && !last.startsWith("victor")) {
      throw new NeedsPerson(
          run.start().branch(),
          "was changed by hand since the sync began (" + last + ")",
          "go on instead: victor git sync --continue");
    }
  }

  /// After a step failed: files and branch as before that step, uncommitted work back, the run at
  /// its end. What cannot be mended now stays in the journal for the next command.
  void takeBack(Step failed) {
    Run run = journal.unfinished().orElse(null);
    if (run == null) {
      return;
    }
    try {
      boolean touched = failed.touchesFiles() && !(failed instanceof Save && run.saved().isEmpty());
      if (touched) {
        settling.settle(run, failed.branch());
      }
      journal.done();
      Saved saved = run.saved().orElse(null);
      if (saved != null
          && carry.restore(new Restore(failed.branch()), saved) instanceof StepEnd.Stopped) {
        return;
      }
      journal.close();
    } catch (Failure again) {
      return;
    }
  }

  private WorkTree look() {
    return WorkTree.of(WorkTree.start(git).await());
  }
}
