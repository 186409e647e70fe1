package dev.victor.git.sync;

import dev.victor.core.git.Branch;
import dev.victor.core.git.WorkTree;
import dev.victor.git.branch.Strategy;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.Advance;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Manner;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import dev.victor.git.plan.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Decides what a sync does. Pure: the same situation gives the same plan.
final class Planner {

  private final Situation now;
  private final String name;
  private final List<Step> steps = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Planner(Situation now) {
    this.now = now;
    this.name = now.branch().name();
  }

  static Plan plan(Situation situation) {
    Planner planner = new Planner(situation);
    situation.followers().forEach(planner::follow);
    List<Step> taken = planner.takeIn();
    planner.carried(taken);
    planner.send(taken);
    return new Plan(planner.steps, planner.notes);
  }

  /// A branch that only follows goes forwards without being checked out.
  private void follow(Branch follower) {
    Branch.Upstream upstream = follower.upstream().orElseThrow();
    if (upstream.gone() || upstream.behind() == 0) {
      return;
    }
    if (upstream.ahead() > 0) {
      String own = Words.count(upstream.ahead(), "commit") + " not in " + upstream.label();
      notes.add(
          new Note(
              follower.name(),
              "kept: " + own,
              "git switch " + follower.name() + " && victor git sync"));
    } else if (follower.workTree().isPresent()) {
      Path there = follower.workTree().get();
      notes.add(
          new Note(
              follower.name(),
              "kept: it is checked out in " + there.getFileName(),
              "git -C " + there + " merge --ff-only"));
    } else {
      steps.add(
          new Advance(
              follower.name(),
              follower.id(),
              now.snapshot().commit(upstream.ref()),
              upstream.behind()));
    }
  }

  /// What the branch checked out takes in: first from its upstream, then from its base.
  private List<Step> takeIn() {
    List<Step> taken = new ArrayList<>();
    if (now.upstream().filter(Branch.Upstream::gone).isPresent()) {
      gone();
      return taken;
    }
    now.upstream().filter(up -> up.behind() > 0).ifPresent(up -> fromUpstream(up, taken));
    now.base().filter(base -> base.behind() > 0).ifPresent(base -> fromBase(base, taken));
    return taken;
  }

  private void fromUpstream(Branch.Upstream upstream, List<Step> taken) {
    String id = now.branch().id();
    if (upstream.ahead() == 0) {
      taken.add(new FastForward(name, id, now.upstreamId(), upstream.label(), upstream.behind()));
    } else if (!now.diverged().rewritten()) {
      taken.add(
          now.strategy() == Strategy.REBASE
              ? new Rebase(name, id, now.diverged().exclude(), now.upstreamId(), upstream.label())
              : new Merge(name, id, now.upstreamId(), upstream.label()));
    }
  }

  private void fromBase(Situation.Base base, List<Step> taken) {
    String id = now.branch().id();
    if (base.ahead() == 0) {
      taken.add(new FastForward(name, id, base.id(), base.name(), base.behind()));
    } else if (now.strategy() == Strategy.REBASE) {
      taken.add(new Rebase(name, id, base.id(), base.id(), base.name()));
    } else {
      taken.add(
          new Merge(name, id, base.id(), base.ref().replaceFirst("^refs/(remotes|heads)/", "")));
    }
  }

  private void gone() {
    String remote = now.sending().remote();
    String where = "kept: gone at " + remote;
    Situation.Base base = now.base().orElse(null);
    if (base == null) {
      notes.add(new Note(name, where, ""));
    } else if (base.ahead() == 0) {
      notes.add(
          new Note(name, where + ", all of it is in " + base.name(), "git switch " + base.name()));
    } else {
      String own = Words.count(base.ahead(), "commit") + " not in " + base.name();
      notes.add(new Note(name, where + ", " + own, "git push -u " + remote + " " + name));
    }
  }

  private void carried(List<Step> taken) {
    WorkTree tree = now.snapshot().workTree();
    boolean save = !now.carrying() && !taken.isEmpty() && !tree.isClean();
    if (save) {
      steps.add(new Save(name, tree.changed().size(), tree.staged().size()));
    }
    steps.addAll(taken);
    if (save || now.carrying()) {
      steps.add(new Restore(name));
    }
  }

  private void send(List<Step> taken) {
    if (now.upstream().isEmpty()) {
      sendFirst();
      return;
    }
    Branch.Upstream upstream = now.upstream().get();
    boolean differs = upstream.ahead() > 0 || taken.stream().anyMatch(this::leavesUpstream);
    if (upstream.gone() || upstream.remote().equals(".") || !differs) {
      return;
    }
    if (now.closed()) {
      String own = Words.count(upstream.ahead(), "commit") + " not in " + upstream.label();
      notes.add(new Note(name, "not pushed: it is protected, " + own, "git switch -c BRANCH"));
    } else if (now.sending().wanted()) {
      Manner manner = replaces(taken) ? Manner.LEASE : Manner.PLAIN;
      steps.add(new Push(name, upstream.remote(), upstream.remoteRef(), now.upstreamId(), manner));
    }
  }

  /// A fast-forward to the upstream makes both equal; everything else leaves something to send.
  private boolean leavesUpstream(Step step) {
    return !(step instanceof FastForward forward && forward.to().equals(now.upstreamId()));
  }

  /// Whether commits that the upstream has will not be in the branch any more. Never so for a
  /// branch that lives on.
  private boolean replaces(List<Step> taken) {
    return !now.perennial()
        && (now.diverged().rewritten()
            || taken.stream()
                .anyMatch(step ->
                    step instanceof Rebase rebase && !rebase.onto().equals(now.upstreamId())));
  }

  private void sendFirst() {
    boolean something = now.base().filter(base -> base.ahead() > 0).isPresent();
    String remote = now.sending().remote();
    if (remote.isEmpty() || !now.sending().wanted() || !something || now.closed()) {
      return;
    }
    if (now.sending().first()) {
      steps.add(new Push(name, remote, "refs/heads/" + name, "", Manner.FIRST));
    } else {
      notes.add(
          new Note(
              name, "not pushed: it follows no branch yet", "git push -u " + remote + " " + name));
    }
  }
}
