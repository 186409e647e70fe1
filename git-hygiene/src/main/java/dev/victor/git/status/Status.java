package dev.victor.git.status;

import dev.victor.core.git.Branch;
import dev.victor.core.git.WorkTree;
import dev.victor.git.look.Ancestry;
import dev.victor.git.look.Look;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.RunPolicy;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Underway;
import dev.victor.git.status.StatusView.Relation;
import dev.victor.git.status.StatusView.Waiting;
import java.util.List;
import java.util.Optional;

/// Looks at the state of things; asks no remote.
public final class Status {

  private final Desk desk;

  /// At one repository.
  public Status(Desk desk) {
    this.desk = desk;
  }

  /// The state now.
  public StatusView view() {
    Optional<Run> run = desk.journal().unfinished();
    Look look =
        (run.isPresent() ? desk.looking(config -> RunPolicy.read(run.get())) : desk.looking())
            .look(true);
    WorkTree tree = look.snapshot().workTree();
    Optional<Branch> branch = tree.branch().flatMap(look.snapshot()::branch);
    return new StatusView(
        tree.branch().or(() -> run.flatMap(Run::open).map(Step::branch)).orElse(""),
        tree.head().map(id -> id.substring(0, 7)).orElse(""),
        branch.map(here -> look.kind(here.name()).word()).orElse(""),
        branch.flatMap(here -> upstream(here)),
        branch.flatMap(here -> base(look, here)),
        tree.changed().size(),
        tree.staged().size(),
        tree.untracked().size(),
        tree.unmerged(),
        run.map(Status::waiting).or(this::foreign),
        run.isPresent() ? Optional.empty() : desk.journal().last().map(Run::start));
  }

  private static Optional<Relation> upstream(Branch branch) {
    return branch
        .upstream()
        .map(up -> new Relation(up.label(), up.gone(), up.ahead(), up.behind()));
  }

  private Optional<Relation> base(Look look, Branch branch) {
    return look.base(branch.name())
        .map(base -> {
          Ancestry.Counts counts = new Ancestry(desk.git()).counts(branch.id(), base.id());
          return new Relation(base.name(), false, counts.ahead(), counts.behind());
        });
  }

  private static Waiting waiting(Run run) {
    String command = run.start().command();
    String where = run.open().map(step -> step.branch() + ": ").orElse("");
    String what =
        run.stop()
            .map(stop -> where + stop.reason())
            .orElse(run.aborting() ? "it was on its way back" : "it was interrupted");
    return new Waiting(
        command,
        run.start().time(),
        what,
        run.stop().map(Run.Stop::files).orElse(List.of()),
        run.aborting() ? "victor git sync --abort" : "victor git sync --continue");
  }

  private Optional<Waiting> foreign() {
    return Underway.in(desk.repository().gitDir())
        .map(underway ->
            new Waiting(underway.what(), "", "it was begun by hand", List.of(), underway.next()));
  }
}
