package dev.victor.git.ship;

import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.Kind;
import dev.victor.git.look.Ancestry;
import dev.victor.git.look.Held;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A branch that may be shipped, and where to.
///
/// @param current the branch checked out
/// @param branch what is shipped
/// @param base what it is based on, as the remote has it
/// @param targets the local branches it gets into, the first one first
/// @param release whether it is a release or a hotfix of gitflow, which gets a tag
record Shipment(
    String current, Branch branch, Look.Base base, List<Branch> targets, boolean release) {

  /// Finds it out.
  ///
  /// @throws NeedsPerson when the branch is out of step, empty, built on unshipped work, or
  ///   something is uncommitted
  static Shipment of(Desk desk, Look look, Optional<String> named) {
    Snapshot snapshot = look.snapshot();
    String current = Looking.current(snapshot);
    String name = named.orElse(current);
    Branch branch =
        snapshot
            .branch(name)
            .orElseThrow(() ->
                new NeedsPerson(
                    name,
                    "there is no such branch here",
                    Nearest.remedy(name, snapshot.branches().keySet(), "see them: git branch")));
    boolean release =
        look.policy().develop().isPresent()
            && (name.startsWith("release/") || name.startsWith("hotfix/"));
    if (!release && !look.kind(name).hasBase()) {
      throw new NeedsPerson(
          name,
          "is no feature that could be shipped; it is " + look.kind(name).word(),
          "name one: victor git ship BRANCH");
    }
    Look.Base base = base(look, name, release);
    refuseDirty(snapshot);
    Shipment shipment =
        new Shipment(current, branch, base, targets(desk, look, base, release), release);
    shipment.refuseOutOfStep(desk, look);
    return shipment;
  }

  private static Look.Base base(Look look, String name, boolean release) {
    Optional<Look.Base> base = release ? look.trunk().flatMap(look::named) : look.base(name);
    Look.Base found = base.orElseThrow(() -> Ship.noTarget(name));
    if (!release && look.kind(found.name()) != Kind.PERENNIAL) {
      throw new NeedsPerson(
          name,
          "is built on " + found.name() + ", which is not shipped yet",
          ShellWord.line("victor", "git", "ship", found.name()));
    }
    return found;
  }

  private static void refuseDirty(Snapshot snapshot) {
    if (!snapshot.workTree().isClean()) {
      throw new NeedsPerson(
          snapshot.workTree().changed().getFirst(),
          "is not committed; only committed work is shipped",
          "git commit, or git stash");
    }
  }

  private static List<Branch> targets(Desk desk, Look look, Look.Base base, boolean release) {
    List<String> names = new ArrayList<>(List.of(base.name()));
    if (release) {
      look.policy().develop().ifPresent(names::add);
    }
    Held held = Held.in(desk.repository());
    return names.stream().map(name -> target(look, held, name)).toList();
  }

  private static Branch target(Look look, Held held, String name) {
    Branch target =
        look.snapshot()
            .branch(name)
            .orElseThrow(() ->
                new NeedsPerson(
                    name,
                    "is not here, so nothing can get into it",
                    ShellWord.line(
                        "git", "branch", name, look.remote().orElse("origin") + "/" + name)));
    held.elsewhere(target)
        .ifPresent(there -> {
          throw new NeedsPerson(
              name,
              "is checked out in " + there.getFileName(),
              "ship from there: " + ShellWord.line("cd", there.toString()));
        });
    if (target.upstream().filter(up -> up.ahead() > 0 && up.behind() > 0).isPresent()) {
      throw new NeedsPerson(
          name,
          "and " + target.upstream().get().label() + " have both moved",
          ShellWord.line("git", "switch", name) + " && victor git sync");
    }
    return target;
  }

  private void refuseOutOfStep(Desk desk, Look look) {
    String sync =
        "bring it up to date: "
            + (isCurrent() ? "" : ShellWord.line("git", "switch", name()) + " && ");
    Optional<Branch.Upstream> upstream = look.upstream(branch).filter(up -> !up.gone());
    if (upstream.filter(up -> up.ahead() > 0 || up.behind() > 0).isPresent()) {
      throw new NeedsPerson(
          name(), "is out of step with " + upstream.get().label(), sync + "victor git sync");
    }
    Ancestry ancestry = new Ancestry(desk.git());
    Ancestry.Counts counts = ancestry.counts(branch.id(), base.id());
    if (counts.ahead() == 0) {
      throw new NeedsPerson(
          name(), "has nothing that " + base.name() + " lacks", "clean up: victor git prune");
    }
    if (counts.behind() > 0) {
      throw new NeedsPerson(
          name(), "lacks what is new in " + base.name(), sync + "victor git sync");
    }
  }

  String name() {
    return branch.name();
  }

  boolean isCurrent() {
    return current.equals(branch.name());
  }
}
