package dev.victor.git.operation;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.plan.Run;
import dev.victor.git.report.Report;
import dev.victor.git.report.Telling;
import java.util.HashSet;
import java.util.Set;

/// The ways out of a command that did not get to its end, whichever it was: on or back. And the way
/// back from the one that ended last.
public final class Resuming {

  private final Desk desk;

  /// At one repository.
  public Resuming(Desk desk) {
    this.desk = desk;
  }

  /// The command that did not get to its end.
  ///
  /// @throws NeedsPerson when there is none
  public Run unfinished(String otherwise) {
    return desk.journal()
        .unfinished()
        .orElseThrow(() -> new NeedsPerson(null, otherwise, "start one: victor git sync"));
  }

  /// Goes on with a command other than a sync.
  public Report goOn(Run run) {
    return run.aborting() ? back(run) : Operation.goOn(desk, run, true);
  }

  /// Goes back to how things were before the command that did not end.
  ///
  /// @throws NeedsPerson when there is none
  public Report abort() {
    try (Work _ = desk.work()) {
      return back(unfinished("there is no sync to go back from"));
    }
  }

  /// Goes back from a run.
  public Report back(Run run) {
    String command = run.start().command();
    Telling telling = new Telling("victor git " + command);
    telling.head("back to before the " + command);
    telling.foot(desk.recovery().backwards(run, kept(run)));
    return telling.report();
  }

  /// Goes back to how things were before the command that ended last: branches here, the remote
  /// where it still has what was sent, uncommitted work.
  ///
  /// @throws NeedsPerson when there is none, or commits were made on it since
  public Report undo(boolean rehearse) {
    try (Work _ = desk.work()) {
      desk.refuseUnfinished();
      Run run =
          desk.journal()
              .last()
              .orElseThrow(() ->
                  new NeedsPerson(
                      null, "there is nothing to undo", "what git itself remembers: git reflog"));
      if (rehearse) {
        return new Telling("victor git undo").undoing(run);
      }
      desk.recovery().refuseForeign(run);
      desk.journal().reopen();
      return back(desk.journal().unfinished().orElseThrow());
    }
  }

  /// Branches that others build on are never set back at a remote.
  private Set<String> kept(Run run) {
    Set<String> kept = new HashSet<>();
    BranchPolicy policy = RunPolicy.read(run);
    policy.trunk().ifPresent(kept::add);
    policy.develop().ifPresent(kept::add);
    return kept;
  }
}
