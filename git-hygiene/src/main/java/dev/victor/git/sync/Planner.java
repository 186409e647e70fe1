package dev.victor.git.sync;

import dev.victor.core.command.ShellWord;
import dev.victor.core.git.Branch;
import dev.victor.core.git.WorkTree;
import dev.victor.git.branch.Strategy;
import dev.victor.git.look.Look;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.Configure;
import dev.victor.git.plan.Step.Delete;
import dev.victor.git.plan.Step.FastForward;
import dev.victor.git.plan.Step.Merge;
import dev.victor.git.plan.Step.Move;
import dev.victor.git.plan.Step.Rebase;
import dev.victor.git.plan.Step.Restore;
import dev.victor.git.plan.Step.Save;
import dev.victor.git.plan.Step.Switch;
import dev.victor.git.plan.Way;
import dev.victor.git.plan.Words;
import dev.victor.git.sync.Member.Base;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides what a sync does. Pure: the same situation gives the same plan.
final class Planner {

  private final Situation now;
  private final List<Step> steps = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Outbox outbox;
  private final Set<String> changed = new HashSet<>();
  private final Map<String, Base> deleted = new HashMap<>();
  private String home;
  private String at;

  private Planner(Situation now) {
    this.now = now;
    this.outbox = new Outbox(now.sending(), notes);
    this.home = now.home();
    this.at = now.tree().branch().orElse(now.home());
  }

  static Plan plan(Situation situation) {
    Planner planner = new Planner(situation);
    situation.members().forEach(planner::member);
    planner.goHome();
    planner.carry();
    planner.steps.addAll(planner.outbox.pushes());
    return new Plan(planner.steps, planner.notes);
  }

  private void member(Member member) {
    if (member.follower()) {
      follow(member);
    } else if (member.isGone() || member.shipped().isPresent()) {
      leaving(member);
    } else if (member.elsewhere().isPresent()) {
      heldElsewhere(member, member.elsewhere().get());
    } else {
      List<Step> taken = takeIn(member);
      outbox.send(member, taken);
    }
  }

  /// A branch that only follows goes forwards without being checked out.
  private void follow(Member member) {
    Branch.Upstream upstream = member.upstream().orElseThrow();
    if (upstream.gone() || upstream.behind() == 0) {
      return;
    }
    if (upstream.ahead() > 0) {
      String own = Words.count(upstream.ahead(), "commit") + " not in " + upstream.label();
      note(
          member,
          "kept: " + own,
          ShellWord.line("git", "switch", member.name()) + " && victor git sync");
    } else if (member.elsewhere().isPresent()) {
      heldElsewhere(member, member.elsewhere().get());
    } else {
      forward(member, member.upstreamId(), upstream.label(), upstream.behind());
    }
  }

  private void heldElsewhere(Member member, Path there) {
    boolean forwards = member.isBehindUpstream() && !member.isAheadOfUpstream();
    boolean behindBase =
        member.base().filter(base -> base.behind() && base.ahead() > 0).isPresent();
    if (forwards && !behindBase) {
      note(
          member,
          "kept: it is checked out in " + there.getFileName(),
          ShellWord.line("git", "-C", there.toString(), "merge", "--ff-only"));
    } else if (member.isBehindUpstream() || behindBase) {
      note(
          member,
          "kept: it is checked out in " + there.getFileName(),
          ShellWord.line("cd", there.toString()) + " && victor git sync");
    } else {
      outbox.send(member, List.of());
    }
  }

  /// What a branch takes in: first from its upstream, then from its base.
  private List<Step> takeIn(Member member) {
    int before = steps.size();
    member.upstream().filter(up -> up.behind() > 0).ifPresent(up -> fromUpstream(member, up));
    member.base().map(base -> standing(member, base)).ifPresent(base -> fromBase(member, base));
    List<Step> taken = List.copyOf(steps.subList(before, steps.size()));
    if (taken.stream().anyMatch(step -> step.moves().isPresent())) {
      changed.add(member.name());
    }
    return taken;
  }

  /// A base that is deleted is replaced by what that one was based on.
  private Base standing(Member member, Base base) {
    Base next = deleted.get(base.name());
    if (next == null) {
      return base;
    }
    String key = Look.baseKey(member.name());
    steps.add(new Configure(member.name(), key, base.name(), next.name(), ""));
    return new Base(next.name(), next.ref(), next.id(), base.ahead(), true, 0, base.exclude(), "");
  }

  private void fromUpstream(Member member, Branch.Upstream upstream) {
    String id = member.branch().id();
    if (upstream.ahead() == 0) {
      forward(member, member.upstreamId(), upstream.label(), upstream.behind());
    } else if (!member.diverged().rewritten()) {
      if (member.diverged().exclude().equals(id) && !at.equals(member.name())) {
        steps.add(new Move(member.name(), id, member.upstreamId(), Way.FOLLOW, 0));
      } else if (now.strategy() == Strategy.REBASE) {
        rebase(member, member.diverged().exclude(), member.upstreamId(), upstream.label());
      } else {
        merge(member, member.upstreamId(), upstream.label());
      }
    }
  }

  private void fromBase(Member member, Base base) {
    boolean moved = changed.contains(base.name()) && base.isLocal();
    if (!base.behind() && !moved) {
      return;
    }
    String onto = moved ? base.ref() : base.id();
    if (base.ahead() == 0 && !moved) {
      forward(member, base.id(), base.name(), base.commits());
    } else if (now.strategy() == Strategy.REBASE) {
      rebase(member, base.ahead() == 0 ? member.branch().id() : base.exclude(), onto, base.name());
    } else {
      merge(member, onto, base.label());
    }
  }

  private void forward(Member member, String to, String target, int commits) {
    String id = member.branch().id();
    steps.add(
        at.equals(member.name())
            ? new FastForward(member.name(), id, to, target, commits)
            : new Move(member.name(), id, to, Way.FORWARD, commits));
  }

  private void rebase(Member member, String exclude, String onto, String target) {
    steps.add(new Rebase(member.name(), member.branch().id(), exclude, onto, target));
    at = member.name();
  }

  private void merge(Member member, String other, String target) {
    stand(member.name());
    steps.add(new Merge(member.name(), member.branch().id(), other, target, ""));
  }

  private void stand(String branch) {
    if (!at.equals(branch)) {
      steps.add(new Switch(branch, at, false, false));
      at = branch;
    }
  }

  /// A branch whose remote is gone, or whose work is in its base already.
  private void leaving(Member member) {
    if (member.shipped().isEmpty()) {
      unshipped(member);
      return;
    }
    String why = member.shipped().get();
    Optional<String> landing = member.base().map(Base::name).filter(now.local()::containsKey);
    if (member.elsewhere().isPresent()) {
      note(
          member,
          "kept: " + why + ", but checked out in " + member.elsewhere().get().getFileName(),
          ShellWord.line("git", "worktree", "remove", member.elsewhere().get().toString()));
    } else if (member.name().equals(home) && landing.isEmpty()) {
      String base = member.base().map(Base::name).orElse("");
      note(
          member, "kept: " + why + ", and checked out here", ShellWord.line("git", "switch", base));
    } else {
      delete(member, why, landing.orElse(""));
    }
  }

  private void delete(Member member, String why, String landing) {
    if (member.name().equals(home)) {
      home = landing;
    }
    if (member.name().equals(at)) {
      stand(home);
    }
    steps.add(new Delete(member.name(), member.branch().id(), why, member.settings()));
    member.base().ifPresent(base -> deleted.put(member.name(), standingOf(base)));
    if (!member.isGone()) {
      outbox.deleteThere(member);
    }
  }

  private Base standingOf(Base base) {
    return deleted.getOrDefault(base.name(), base);
  }

  private void unshipped(Member member) {
    String remote = now.sending().remote();
    String own =
        member
            .base()
            .map(base -> ", " + Words.count(base.ahead(), "commit") + " not in " + base.name())
            .orElse("");
    note(
        member,
        "kept: gone at " + remote + own,
        ShellWord.line("git", "push", "-u", remote, member.name()));
  }

  private void goHome() {
    if (!at.equals(home)) {
      stand(home);
    }
  }

  private void carry() {
    WorkTree tree = now.tree();
    boolean save =
        !now.carrying() && !tree.isClean() && steps.stream().anyMatch(Step::touchesFiles);
    if (save) {
      String branch = tree.branch().orElse(now.home());
      int first = 0;
      while (!steps.get(first).touchesFiles()) {
        first++;
      }
      steps.add(first, new Save(branch, tree.changed().size(), tree.staged().size()));
    }
    if (save || now.carrying()) {
      steps.add(new Restore(home));
    }
  }

  private void note(Member member, String text, String next) {
    notes.add(new Note(member.name(), text, next));
  }
}
