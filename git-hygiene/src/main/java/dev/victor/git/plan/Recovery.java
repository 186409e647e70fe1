package dev.victor.git.plan;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.git.WorkTree;
import dev.victor.git.plan.Run.Ended;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Stop;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private final RefSteps refs;

  /// Recovery for one work tree.
  public Recovery(GitRunner git, Repository repository, PlanJournal journal) {
    this.git = git;
    this.gitDir = repository.gitDir();
    this.journal = journal;
    this.refs = new RefSteps(git, repository);
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
      remarks = settling.settle(run, run.standing());
    }
    if (open != null && (run.planned().isEmpty() || refs.happened(open))) {
      journal.done(tips(open));
    }
    return new Recovered(Optional.empty(), remarks);
  }

  /// Gives up the branch whose conflict a person does not want to solve now; it stays as it was and
  /// is left alone for the rest of the run.
  ///
  /// @return the branch
  /// @throws NeedsPerson when nothing waits that can be left out
  public String skip(Run run) {
    Step open = run.open().orElse(null);
    if (!(open instanceof Rebase || open instanceof Merge) || !run.planned().isEmpty()) {
      throw new NeedsPerson(
          null,
          "nothing waits that could be skipped",
          "go on: victor git sync --continue, or back: victor git sync --abort");
    }
    settling.settle(run, run.standing());
    journal.skip(open.branch());
    journal.done(tips(open));
    return open.branch();
  }

  /// Where a step left the branch it moves.
  Map<String, String> tips(Step step) {
    return step.moves()
        .flatMap(branch -> refs.tip(branch).map(tip -> Map.of(branch, tip)))
        .orElse(Map.of());
  }

  /// What a push brought, as commits by name at the remote; nothing for a name that went there.
  Map<String, String> arrived(StepEnd.Sent sent) {
    Map<String, String> arrived = new LinkedHashMap<>();
    for (StepEnd.Delivery delivery : sent.deliveries()) {
      if (delivery.fate() == StepEnd.Fate.ARRIVED) {
        Refspec ref = delivery.ref();
        arrived.put(ref.target(), ref.source().isEmpty() ? "" : refs.at(ref.source()).orElse(""));
      }
    }
    return arrived;
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
    journal.done(Map.of());
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
    journal.done(tips(open));
    return new Recovered(Optional.empty(), List.of());
  }

  /// Backwards: branches, index, files and uncommitted work as they were before the first step.
  ///
  /// @param kept branches whose remote is never set back
  public List<String> backwards(Run run, Set<String> kept) {
    List<String> remarks = new ArrayList<>();
    boolean untouched =
        run.saved().isEmpty()
            && run.done().isEmpty()
            && run.open().filter(step -> !(step instanceof Save)).isEmpty();
    if (!untouched) {
      if (!run.aborting()) {
        refuseForeign(run);
        journal.aborting();
      }
      String home = run.start().branch();
      Optional<Saved> later = run.saved().isPresent() ? Optional.empty() : setAside();
      Undoing undoing = new Undoing(git, refs);
      List<Ended> steps = steps(run);
      remarks.addAll(settling.goBack(run, named(home, steps)));
      remarks.addAll(undoing.rest(steps, home, kept, run.open()));
      Optional<Saved> saved = run.saved().or(() -> later);
      saved.ifPresent(work -> bringBack(work, run, remarks));
    }
    journal.discard();
    return remarks;
  }

  /// @throws NeedsPerson when commits were made by hand since on a branch that would go back
  public void refuseForeign(Run run) {
    new ForeignCommits(git, refs).refuse(run);
  }

  /// What a branch is called now.
  private String named(String before, List<Ended> steps) {
    String name = before;
    for (Ended ended : steps) {
      if (ended.step() instanceof Step.Rename(String from, String to)
          && from.equals(name)
          && refs.tip(from).isEmpty()) {
        name = to;
      }
    }
    return name;
  }

  private List<Ended> steps(Run run) {
    List<Ended> steps = new ArrayList<>(run.done());
    run.open().ifPresent(open -> steps.add(new Ended(open, maybe(open))));
    return steps;
  }

  /// What a step that was cut short may have sent.
  private Map<String, String> maybe(Step open) {
    Map<String, String> sent = new LinkedHashMap<>();
    if (open instanceof Step.Push push) {
      push.refs().forEach(ref -> sent.put(ref.target(), refs.at(ref.source()).orElse("")));
    }
    return sent;
  }

  /// Bit by bit where it was taken from; onto what is there now otherwise.
  private void bringBack(Saved saved, Run run, List<String> remarks) {
    String from = git.read("rev-parse", saved.commit() + "^1").orFail().word();
    if (from.equals(run.start().head())) {
      carry.putBack(saved);
    } else if (carry.restore(new Restore(run.start().branch()), saved)
        instanceof StepEnd.Stopped(Step _, String reason, List<String> _)) {
      git.write("stash", "store", "-m", "victor: work of before", saved.commit()).orFail();
      carry.forget();
      remarks.add(reason + "; all of it is in the stash list too: git stash list");
    }
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

  /// After a step failed. A plan that is carried out as a whole is taken back as a whole; of a sync
  /// only that step is, and uncommitted work is back where it was. What cannot be mended now stays
  /// in the journal for the next command.
  void takeBack(Step failed) {
    Run run = journal.unfinished().orElse(null);
    if (run == null) {
      return;
    }
    try {
      if (!run.planned().isEmpty()) {
        backwards(run, Set.of());
        return;
      }
      boolean touched = failed.touchesFiles() && !(failed instanceof Save && run.saved().isEmpty());
      if (touched) {
        settling.settle(run, run.standing());
      }
      journal.done(Map.of());
      goHome(run);
      Saved saved = run.saved().orElse(null);
      if (saved != null
          && carry.restore(new Restore(run.start().branch()), saved) instanceof StepEnd.Stopped) {
        return;
      }
      journal.close();
    } catch (Failure again) {
      return;
    }
  }

  /// To the branch that was checked out at first, unless it was deleted since.
  private void goHome(Run run) {
    String home = run.start().branch();
    if (!Underway.standsOn(gitDir, home) && refs.tip(home).isPresent()) {
      refs.switchTo(new Step.Switch(home, run.standing(), false, false));
    }
  }

  private WorkTree look() {
    return WorkTree.of(WorkTree.start(git).await());
  }
}
