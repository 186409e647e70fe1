package dev.victor.git.ship;

import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.git.look.Look;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.RefStep.Configure;
import dev.victor.git.plan.RefStep.Delete;
import dev.victor.git.plan.RefStep.Move;
import dev.victor.git.plan.RefStep.Pass;
import dev.victor.git.plan.RefStep.Tag;
import dev.victor.git.plan.Refspec;
import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.plan.TreeStep.FastForward;
import dev.victor.git.plan.TreeStep.Merge;
import dev.victor.git.plan.TreeStep.Squash;
import dev.victor.git.plan.TreeStep.Switch;
import dev.victor.git.plan.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The steps of a ship.
final class ShipPlanner {

  private final Look look;
  private final Shipment shipment;
  private final Strategy strategy;
  private final Cargo cargo;
  private final ShipOptions options;
  private final List<Step> steps = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private String at;

  ShipPlanner(Look look, Shipment shipment, Strategy strategy, Cargo cargo, ShipOptions options) {
    this.look = look;
    this.shipment = shipment;
    this.strategy = strategy;
    this.cargo = cargo;
    this.options = options;
    this.at = shipment.current();
  }

  Plan plan() {
    String tag = shipment.release() ? tag() : "";
    shipment.targets().forEach(this::catchUp);
    for (Branch target : shipment.targets()) {
      stand(target.name(), shipment.isCurrent());
      take(target);
      steps.add(new Pass(target.name()));
      if (!tag.isEmpty() && target.equals(shipment.targets().getFirst())) {
        steps.add(new Tag(target.name(), tag));
      }
    }
    if (!shipment.isCurrent()) {
      stand(shipment.current(), false);
    }
    leave();
    push(tag);
    return new Plan(steps, notes);
  }

  /// A target follows its remote first; one that is checked out does so with its files.
  private void catchUp(Branch target) {
    Branch.Upstream upstream = target.upstream().filter(up -> up.behind() > 0).orElse(null);
    if (upstream != null) {
      String to = look.snapshot().commit(upstream.ref());
      steps.add(
          target.name().equals(at)
              ? new FastForward(target.name(), target.id(), to, upstream.label(), upstream.behind())
              : new Move(target.name(), target.id(), to, Way.FORWARD, upstream.behind()));
    }
  }

  private void take(Branch target) {
    String name = shipment.name();
    String from = tip(target);
    String source = "refs/heads/" + name;
    if (shipment.release() || strategy == Strategy.MERGE) {
      steps.add(new Merge(target.name(), from, source, name, cargo.merged(name, target.name())));
    } else if (strategy == Strategy.SQUASH) {
      steps.add(new Squash(target.name(), from, name, cargo.squashed(shipment)));
    } else {
      if (!from.equals(shipment.base().id())) {
        throw new NeedsPerson(
            target.name(),
            "has commits that " + name + " lacks, so it cannot be fast-forwarded",
            "victor git ship --squash, or --merge");
      }
      steps.add(new FastForward(target.name(), from, shipment.branch().id(), name, 0));
    }
  }

  /// Where a target is when it has caught up.
  private String tip(Branch target) {
    return target
        .upstream()
        .filter(up -> up.behind() > 0)
        .map(up -> look.snapshot().commit(up.ref()))
        .orElse(target.id());
  }

  private void stand(String branch, boolean typed) {
    if (!at.equals(branch)) {
      steps.add(new Switch(branch, at, false, typed));
      at = branch;
    }
  }

  /// Nothing is left of the branch, and what was built on it is built on its target now.
  private void leave() {
    String target = shipment.base().name();
    for (Branch other : look.snapshot().branches().values()) {
      if (look.recordedBase(other.name()).filter(shipment.name()::equals).isPresent()) {
        steps.add(
            new Configure(
                other.name(),
                Look.baseKey(other.name()),
                shipment.name(),
                target,
                "is built on " + target + " now"));
      }
    }
    steps.add(
        new Delete(
            shipment.name(),
            shipment.branch().id(),
            "shipped in " + target,
            look.settings(shipment.name())));
  }

  private void push(String tag) {
    Optional<Branch.Upstream> own = look.upstream(shipment.branch()).filter(up -> !up.gone());
    String remote =
        shipment
            .targets()
            .getFirst()
            .upstream()
            .map(Branch.Upstream::remote)
            .or(look::remote)
            .orElse("");
    if (!options.push() || remote.isEmpty()) {
      own.ifPresent(up ->
          notes.add(
              new Note(
                  shipment.name(),
                  "stays at " + up.remote() + " until " + shipment.base().name() + " is pushed",
                  "git push && victor git prune --remote")));
      return;
    }
    List<Refspec> refs = new ArrayList<>();
    for (Branch target : shipment.targets()) {
      String ref =
          target.upstream().map(Branch.Upstream::remoteRef).orElse("refs/heads/" + target.name());
      String expected = target.upstream().map(up -> look.snapshot().commit(up.ref())).orElse("");
      refs.add(
          new Refspec(target.name(), "refs/heads/" + target.name(), ref, expected, Manner.PLAIN));
    }
    if (!tag.isEmpty()) {
      refs.add(
          new Refspec(
              shipment.base().name(), "refs/tags/" + tag, "refs/tags/" + tag, "", Manner.PLAIN));
    }
    own.filter(up -> up.remote().equals(remote))
        .ifPresent(up ->
            refs.add(
                new Refspec(
                    shipment.name(),
                    "",
                    up.remoteRef(),
                    look.snapshot().commit(up.ref()),
                    Manner.DELETE)));
    steps.add(new Push(remote, refs));
  }

  /// `release/1.2.0` is tagged `v1.2.0`, or `1.2.0` where `git config victor.tagPrefix` is empty.
  private String tag() {
    String first = shipment.name().substring(0, shipment.name().indexOf('/') + 1);
    String version = shipment.name().substring(first.length());
    if (!version.matches("v?\\d.*")) {
      throw new NeedsPerson(
          shipment.name(),
          "names no version, and its tag is made of that",
          ShellWord.line("victor", "git", "rename", shipment.name(), first + "1.2.3"));
    }
    String prefix = look.config().all("victor.tagprefix").stream().reduce((a, b) -> b).orElse("v");
    return version.startsWith("v") ? version : prefix + version;
  }
}
