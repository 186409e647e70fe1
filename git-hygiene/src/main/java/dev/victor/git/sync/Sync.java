package dev.victor.git.sync;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Snapshot;
import dev.victor.core.workspace.Session;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.look.Look;
import dev.victor.git.look.Looking;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Resuming;
import dev.victor.git.operation.RunPolicy;
import dev.victor.git.operation.Work;
import dev.victor.git.plan.PassedCommits;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.Recovery.Recovered;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.StepEnd;
import dev.victor.git.plan.Words;
import dev.victor.git.report.Report;
import dev.victor.git.report.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Brings branches up to date with their upstreams and bases. Reads once, decides once, then runs
/// steps that can be continued or taken back, whatever happens in between.
public final class Sync {

  /// The remote may move between fetch and push; how often that is answered by looking again.
  private static final int ATTEMPTS = 4;

  private final Desk desk;
  private final Telling telling = new Telling("victor git sync");

  /// A sync at one repository.
  public Sync(Desk desk) {
    this.desk = desk;
  }

  /// The sync of a session's work tree.
  public static Sync of(Session session, Repository repository) {
    return new Sync(Desk.of(session, repository));
  }

  /// Syncs; takes up a run that was interrupted.
  ///
  /// @throws NeedsPerson when something of the user's own is under way, or there is no branch to
  ///   sync
  public Report begin(SyncOptions options) {
    if (options.rehearse()) {
      return rehearse(options);
    }
    try (Work _ = desk.work()) {
      Optional<Run> interrupted = desk.journal().unfinished();
      if (interrupted.isEmpty()) {
        desk.refuseWhatIsUnderWay();
        return sync(options, desk.looking(), false);
      }
      if (interrupted.get().aborting()) {
        return new Resuming(desk).back(interrupted.get());
      }
      return goOn(interrupted.get(), false, options);
    }
  }

  /// Goes on after a conflict was solved, a crash or a kill; whichever command it was.
  ///
  /// @throws NeedsPerson when there is nothing to go on with
  public Report goOn() {
    try (Work _ = desk.work()) {
      Run run = new Resuming(desk).unfinished("there is no sync to continue");
      return run.aborting() ? new Resuming(desk).back(run) : goOn(run, true, SyncOptions.of(run));
    }
  }

  /// Leaves the branch out whose conflict a person does not want to solve now, and goes on.
  ///
  /// @throws NeedsPerson when nothing waits that can be left out
  public Report skip() {
    try (Work _ = desk.work()) {
      Run run = new Resuming(desk).unfinished("there is no sync to skip a branch of");
      String branch = desk.recovery().skip(run);
      telling.foot(List.of(branch + " was skipped and is as it was"));
      return goOn(desk.journal().unfinished().orElseThrow(), false, SyncOptions.of(run));
    }
  }

  private Report goOn(Run run, boolean solved, SyncOptions typed) {
    SyncOptions options = SyncOptions.of(run).and(typed);
    if (!run.planned().isEmpty()) {
      return new Resuming(desk).goOn(run);
    }
    Recovered recovered = desk.recovery().forwards(run, solved);
    if (options.all()) {
      telling.several();
    }
    if (recovered.waiting().isPresent()) {
      telling.waits(recovered.waiting().get());
      return telling.report();
    }
    telling.foot(recovered.remarks());
    Function<GitConfig, BranchPolicy> policy = config -> RunPolicy.read(run);
    return sync(options, desk.looking(policy), true);
  }

  private Report rehearse(SyncOptions options) {
    desk.refuseUnfinished();
    Look look = desk.looking().look(true);
    Situation situation = situation(look, options, true);
    Plan plan = Planner.plan(situation);
    telling.rehearsal(look);
    telling.rehearsed(plan);
    telling.left(plan);
    even(situation, options.all());
    return telling.report();
  }

  private Report sync(SyncOptions options, Looking looking, boolean resumed) {
    boolean open = resumed;
    Look look = null;
    for (int attempt = 1; ; attempt++) {
      look =
          look == null
              ? looking.look(options.offline(), options.all())
              : looking.again(look, options.all());
      if (attempt == 1) {
        telling.looked(look);
      }
      boolean send = look.answered() && !look.offline() && options.push();
      Situation situation = situation(look, options, send);
      Plan plan = Planner.plan(situation);
      desk.refuseALeftLock(plan.steps());
      if (!plan.steps().isEmpty() && !open) {
        open(look, situation, options);
        open = true;
      }
      if (options.all()) {
        telling.several();
      }
      List<StepEnd> ends = desk.runner().run(plan.steps());
      telling.ended(ends);
      if (ends.stream().anyMatch(end -> end instanceof StepEnd.Sent sent && sent.outrun())) {
        if (attempt < ATTEMPTS) {
          continue;
        }
        telling.outrun((StepEnd.Sent) ends.getLast());
      }
      telling.left(plan);
      if (ends.isEmpty() || !(ends.getLast() instanceof StepEnd.Stopped)) {
        even(situation, options.all());
        desk.journal().close();
      }
      return telling.report();
    }
  }

  private void open(Look look, Situation situation, SyncOptions options) {
    Map<String, String> settings = new LinkedHashMap<>(RunPolicy.write(look));
    settings.putAll(options.settings());
    String head = look.snapshot().existing(situation.home()).id();
    desk.journal()
        .open(desk.start("sync", situation.home(), head, settings, situation.tree()), List.of());
  }

  private Situation situation(Look look, SyncOptions options, boolean send) {
    Snapshot snapshot = look.snapshot();
    String current = Looking.current(snapshot);
    Optional<Run> run = desk.journal().unfinished();
    String home =
        run.map(Run::start)
            .map(Run.Start::branch)
            .filter(snapshot.branches()::containsKey)
            .orElse(current);
    Set<String> skipped = run.map(Run::skipped).orElse(Set.of());
    Scope scope = Scope.of(look, home, options.all(), skipped);
    return new Situation(
        snapshot.workTree(),
        home,
        Survey.members(desk.git(), desk.repository(), look, scope, options.prune()),
        Survey.free(desk.repository(), look),
        look.policy().sync(),
        new Situation.Sending(
            look.remote().orElse(""),
            send && look.remote().isPresent() && look.config().flag("victor.push").orElse(true),
            look.config().flag("push.autosetupremote").orElse(false),
            PassedCommits.of(desk.repository()).all()),
        run.flatMap(Run::saved).isPresent());
  }

  /// Branches that needed nothing are worth a word, not a line each.
  private void even(Situation situation, boolean all) {
    if (!all) {
      situation
          .homeMember()
          .filter(member -> telling.isSilent(member.name()))
          .ifPresent(member ->
              telling.even(
                  member.name(),
                  "up to date" + member.base().map(base -> " with " + base.name()).orElse("")));
      return;
    }
    long silent = situation.members().stream().map(Member::name).filter(telling::isSilent).count();
    if (silent > 0) {
      telling.foot(
          List.of(Words.count((int) silent, "branch", "branches") + " up to date already"));
    }
  }
}
