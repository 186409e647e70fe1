package dev.victor.git.start;

import dev.victor.core.command.Outcome;
import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.BranchNames;
import dev.victor.git.branch.Refusal;
import dev.victor.git.look.Held;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Operation;
import dev.victor.git.plan.Carried;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Plan.Note;
import dev.victor.git.plan.RefStep.Configure;
import dev.victor.git.plan.RefStep.Create;
import dev.victor.git.plan.RefStep.Move;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.TreeStep.Rebase;
import dev.victor.git.plan.TreeStep.Switch;
import dev.victor.git.plan.Way;
import dev.victor.git.plan.Words;
import dev.victor.git.report.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts a branch: a name the policy allows, from its base as the remote has it now.
public final class Start {

  private final Desk desk;
  private final BranchNames names;
  private final StartOptions options;

  /// A start at one repository.
  public Start(Desk desk, BranchNames names, StartOptions options) {
    this.desk = desk;
    this.names = names;
    this.options = options;
  }

  /// Does it, unless the policy does not allow the name.
  public Outcome run() {
    Optional<Refusal> refusal = names.check(options.name(), List.of());
    if (refusal.isPresent()) {
      return new Refused(List.of(refusal.get()));
    }
    return new Operation(desk, "start").run(options.offline(), options.rehearse(), this::plan);
  }

  private Plan plan(Look look) {
    Snapshot snapshot = look.snapshot();
    String current = Looking.current(snapshot);
    Branch here = snapshot.existing(current);
    refuseExisting(look);
    Look.Base base = base(look, current);
    List<Step> steps = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    if (options.move()) {
      move(look, here, base, steps);
    } else {
      create(look, here, base, steps);
      noteLeft(here, base, notes);
    }
    forward(look, base, steps);
    return new Plan(Carried.over(snapshot.workTree(), current, steps), notes);
  }

  private void refuseExisting(Look look) {
    String name = options.name();
    boolean there =
        look.remote()
            .map(remote -> "refs/remotes/" + remote + "/" + name)
            .filter(look.snapshot().remoteBranches()::containsKey)
            .isPresent();
    if (there || look.snapshot().branch(name).isPresent()) {
      throw new NeedsPerson(
          name,
          "exists already" + (there ? " at " + look.remote().orElse("") : ""),
          "go onto it: " + ShellWord.line("git", "switch", name));
    }
    names
        .check(name, look.snapshot().branches().keySet())
        .ifPresent(refusal -> {
          throw new NeedsPerson(null, refusal.what() + ": " + refusal.why(), "choose another name");
        });
  }

  private Look.Base base(Look look, String current) {
    if (options.stack()) {
      return new Look.Base(
          current, "refs/heads/" + current, look.snapshot().existing(current).id());
    }
    Optional<String> named =
        options.from().or(() -> look.policy().usualBase(options.name(), look.trunk()));
    String name =
        named.orElseThrow(() ->
            new BadInput(
                null,
                "nothing tells which branch is the trunk",
                "say it: git config victor.trunk NAME, or --from BRANCH"));
    return look.named(name)
        .or(() -> tracked(look, name))
        .orElseThrow(() ->
            new BadInput(
                name,
                "no such branch, here or at a remote",
                Nearest.remedy(name, look.snapshot().branches().keySet())));
  }

  /// A base written as git shows it: `origin/feat/x`.
  private static Optional<Look.Base> tracked(Look look, String name) {
    String ref = "refs/remotes/" + name;
    return Optional.ofNullable(look.snapshot().remoteBranches().get(ref))
        .map(id -> new Look.Base(name.substring(name.indexOf('/') + 1), ref, id));
  }

  private void create(Look look, Branch here, Look.Base base, List<Step> steps) {
    steps.add(new Create(options.name(), base.id(), base.label()));
    steps.add(new Switch(options.name(), here.name(), base.id().equals(here.id()), true));
    record(look, base, steps);
  }

  private void record(Look look, Look.Base base, List<Step> steps) {
    String key = Look.baseKey(options.name());
    steps.add(
        new Configure(options.name(), key, look.config().one(key).orElse(""), base.name(), ""));
  }

  /// The new branch begins where the wrong one is; that one goes back to its upstream.
  private void move(Look look, Branch wrong, Look.Base base, List<Step> steps) {
    Branch.Upstream upstream =
        wrong
            .upstream()
            .filter(up -> !up.gone())
            .orElseThrow(() ->
                new NeedsPerson(
                    wrong.name(),
                    "follows no branch, so nothing tells which commits are new",
                    "git branch --set-upstream-to REMOTE/BRANCH " + ShellWord.of(wrong.name())));
    if (upstream.ahead() == 0) {
      throw new NeedsPerson(
          wrong.name(),
          "has no commit that " + upstream.label() + " lacks; there is nothing to move",
          ShellWord.line("victor", "git", "start", options.name()));
    }
    String back = look.snapshot().commit(upstream.ref());
    steps.add(new Create(options.name(), wrong.id(), wrong.name()));
    steps.add(new Switch(options.name(), wrong.name(), true, true));
    record(look, base, steps);
    steps.add(new Move(wrong.name(), wrong.id(), back, Way.BACK, upstream.ahead()));
    if (upstream.behind() > 0 || !back.equals(base.id())) {
      steps.add(new Rebase(options.name(), wrong.id(), back, base.id(), base.name()));
    }
  }

  /// Commits on the base that nobody else has are easily forgotten there.
  private void noteLeft(Branch here, Look.Base base, List<Note> notes) {
    Optional<Branch.Upstream> upstream = here.upstream().filter(up -> up.ahead() > 0);
    if (upstream.isPresent() && here.name().equals(base.name()) && !base.isLocal()) {
      notes.add(
          new Note(
              here.name(),
              "kept: "
                  + Words.count(upstream.get().ahead(), "commit")
                  + " not in "
                  + upstream.get().label(),
              "victor git undo && "
                  + ShellWord.line("victor", "git", "start", options.name(), "--move")));
    }
  }

  /// The base as it is here follows its remote, when nothing is in the way.
  private void forward(Look look, Look.Base base, List<Step> steps) {
    Held held = Held.in(desk.repository());
    boolean moved =
        steps.stream().anyMatch(step -> step.moves().filter(base.name()::equals).isPresent());
    look.snapshot()
        .branch(base.name())
        .filter(branch -> !moved && !base.isLocal() && held.elsewhere(branch).isEmpty())
        .filter(branch -> !branch.name().equals(options.name()))
        .flatMap(branch ->
            branch
                .upstream()
                .filter(up -> up.ref().equals(base.ref()) && up.ahead() == 0 && up.behind() > 0)
                .map(up ->
                    new Move(branch.name(), branch.id(), base.id(), Way.FORWARD, up.behind())))
        .ifPresent(steps::add);
  }
}
