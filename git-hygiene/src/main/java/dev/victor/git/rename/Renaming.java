package dev.victor.git.rename;

import dev.victor.core.command.Outcome;
import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.BranchNames;
import dev.victor.git.branch.Kind;
import dev.victor.git.branch.Refusal;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Operation;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.RefStep.Configure;
import dev.victor.git.plan.RefStep.Rename;
import dev.victor.git.plan.Refspec;
import dev.victor.git.plan.Refspec.Manner;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Step.Push;
import dev.victor.git.report.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a branch another name.
public final class Renaming {

  private final Desk desk;
  private final BranchNames names;
  private final Optional<String> from;
  private final String to;

  /// A renaming at one repository.
  ///
  /// @param from the name before; the branch checked out when none is given
  public Renaming(Desk desk, BranchNames names, Optional<String> from, String to) {
    this.desk = desk;
    this.names = names;
    this.from = from;
    this.to = to;
  }

  /// Does it, unless the policy does not allow the name.
  public Outcome run(boolean offline, boolean rehearse) {
    Optional<Refusal> refusal = names.check(to, List.of());
    if (refusal.isPresent()) {
      return new Refused(List.of(mendable(refusal.get())));
    }
    return new Operation(desk, "rename")
        .run(
            offline,
            rehearse,
            look -> plan(look, offline || look.config().flag("victor.offline").orElse(false)));
  }

  /// With the renaming that would be allowed.
  private Refusal mendable(Refusal refusal) {
    return names
        .suggest(to)
        .filter(name -> from.filter(name::equals).isEmpty())
        .map(name ->
            from.map(old -> ShellWord.line("victor", "git", "rename", old, name))
                .orElseGet(() -> ShellWord.line("victor", "git", "rename", name)))
        .map(mend -> new Refusal(refusal.what(), refusal.why(), mend))
        .orElseGet(() -> new Refusal(refusal.what(), refusal.why(), "victor git policy show"));
  }

  private Plan plan(Look look, boolean offline) {
    Snapshot snapshot = look.snapshot();
    String name = from.orElseGet(() -> Looking.current(snapshot));
    Branch branch =
        snapshot
            .branch(name)
            .orElseThrow(() ->
                new NeedsPerson(
                    name,
                    "there is no such branch here",
                    Nearest.remedy(name, snapshot.branches().keySet(), "see them: git branch")));
    refuse(look, branch);
    List<Step> steps = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    steps.add(new Rename(name, to));
    for (Branch other : snapshot.branches().values()) {
      if (look.recordedBase(other.name()).filter(name::equals).isPresent()) {
        steps.add(
            new Configure(
                other.name(), Look.baseKey(other.name()), name, to, "is built on " + to + " now"));
      }
    }
    branch
        .upstream()
        .filter(up -> !up.gone() && !up.remote().equals("."))
        .filter(up -> up.remoteRef().equals("refs/heads/" + name))
        .ifPresent(up -> there(look, branch, up, offline, steps, notes));
    return new Plan(steps, notes);
  }

  private void refuse(Look look, Branch branch) {
    String name = branch.name();
    if (look.kind(name) == Kind.PERENNIAL) {
      throw new NeedsPerson(
          name, "lives on, and others count on its name", "name a branch of yours");
    }
    String there = "refs/remotes/" + look.remote().orElse("") + "/" + to;
    if (look.snapshot().branch(to).isPresent()
        || look.snapshot().remoteBranches().containsKey(there)) {
      throw new NeedsPerson(to, "exists already", "choose another name");
    }
    List<String> others =
        look.snapshot().branches().keySet().stream().filter(other -> !other.equals(name)).toList();
    names
        .check(to, others)
        .ifPresent(refusal -> {
          throw new NeedsPerson(null, refusal.what() + ": " + refusal.why(), "choose another name");
        });
    if (branch.upstream().filter(up -> up.behind() > 0).isPresent()) {
      throw new NeedsPerson(
          name,
          "is behind " + branch.upstream().get().label(),
          "take that in first: victor git sync");
    }
  }

  private void there(
      Look look,
      Branch branch,
      Branch.Upstream upstream,
      boolean offline,
      List<Step> steps,
      List<Note> notes) {
    if (offline) {
      notes.add(
          new Note(
              to,
              "is still " + branch.name() + " at " + upstream.remote(),
              ShellWord.line("git", "push", upstream.remote(), to, ":" + branch.name())));
      return;
    }
    String key = "branch." + to + ".merge";
    steps.add(new Configure(to, key, upstream.remoteRef(), "refs/heads/" + to, ""));
    steps.add(
        new Push(
            upstream.remote(),
            List.of(
                new Refspec(to, "refs/heads/" + to, "refs/heads/" + to, "", Manner.PLAIN),
                new Refspec(
                    branch.name(),
                    "",
                    upstream.remoteRef(),
                    look.snapshot().commit(upstream.ref()),
                    Manner.DELETE))));
  }
}
