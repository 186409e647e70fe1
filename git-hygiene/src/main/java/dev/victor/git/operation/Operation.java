package dev.victor.git.operation;

import dev.victor.core.git.Branch;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Recovery.Recovered;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.StepEnd;
import dev.victor.git.report.Report;
import dev.victor.git.report.Telling;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A command whose plan is carried out as a whole or not at all.
public final class Operation {

  private final Desk desk;
  private final String command;
  private final Telling telling;
  private String nothing = "nothing to do";

  /// A command by its verb, such as `start`.
  public Operation(Desk desk, String command) {
    this.desk = desk;
    this.command = command;
    this.telling = new Telling("victor git " + command);
  }

  /// What is said when there is nothing to do.
  public Operation quiet(String words) {
    nothing = words;
    return this;
  }

  /// Looks, plans and runs.
  ///
  /// @param offline talk to no remote
  /// @param rehearse only say what would be done
  /// @param planner the plan, given what is there; a pure function
  public Report run(boolean offline, boolean rehearse, Function<Look, Plan> planner) {
    if (rehearse) {
      desk.refuseUnfinished();
      Look look = desk.looking().look(true);
      telling.rehearsal(look);
      Plan plan = planner.apply(look);
      telling.rehearsed(plan);
      tell(plan);
      return telling.report();
    }
    try (Work _ = desk.work()) {
      desk.refuseUnfinished();
      Look look = desk.looking().look(offline);
      telling.looked(look);
      Plan plan = planner.apply(look);
      desk.refuseALeftLock(plan.steps());
      if (!plan.steps().isEmpty()) {
        open(look, plan);
        finish(desk.runner().run(plan.steps()));
      }
      tell(plan);
      return telling.report();
    }
  }

  private void tell(Plan plan) {
    telling.left(plan);
    if (plan.steps().isEmpty() && plan.notes().isEmpty()) {
      telling.foot(List.of(nothing));
    }
  }

  private void open(Look look, Plan plan) {
    String name = Looking.current(look.snapshot());
    String head = look.snapshot().branch(name).map(Branch::id).orElseThrow();
    desk.journal()
        .open(
            desk.start(command, name, head, RunPolicy.write(look), look.snapshot().workTree()),
            plan.steps());
  }

  /// Goes on with a run that was interrupted.
  ///
  /// @param solved whether a person says that the conflicts are solved
  static Report goOn(Desk desk, Run run, boolean solved) {
    Operation operation = new Operation(desk, run.start().command());
    Recovered recovered = desk.recovery().forwards(run, solved);
    if (recovered.waiting().isPresent()) {
      operation.telling.waits(recovered.waiting().get());
      return operation.telling.report();
    }
    operation.telling.foot(recovered.remarks());
    Run now = desk.journal().unfinished().orElseThrow();
    operation.finish(desk.runner().run(now.remaining()));
    return operation.telling.report();
  }

  /// A push that did not arrive takes everything back: half of it would be a surprise.
  private void finish(List<StepEnd> ends) {
    StepEnd last = ends.isEmpty() ? null : ends.getLast();
    if (last instanceof StepEnd.Sent sent && !sent.whole()) {
      telling.unsent(sent);
      telling.foot(desk.recovery().backwards(desk.journal().unfinished().orElseThrow(), Set.of()));
      return;
    }
    telling.ended(ends);
    if (!(last instanceof StepEnd.Stopped)) {
      desk.journal().close();
    }
  }
}
