package dev.victor.git.sync;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Running;
import dev.victor.core.git.Snapshot;
import dev.victor.core.git.WorkTree;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.plan.Plan;
import dev.victor.git.plan.PlanJournal;
import dev.victor.git.plan.PlanRunner;
import dev.victor.git.plan.Recovery;
import dev.victor.git.plan.Recovery.Recovered;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.StepEnd;
import dev.victor.git.plan.Underway;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Brings the branch checked out up to date with its upstream and its base. Reads once, decides
/// once, then runs steps that can be continued or taken back, whatever happens in between.
public final class Sync {

  /// The remote may move between fetch and push; how often that is answered by looking again.
  private static final int ATTEMPTS = 4;

  private final Repository repository;
  private final GitRunner git;
  private final Function<GitConfig, BranchPolicy> declared;
  private final Clock clock;
  private final PlanJournal journal;
  private final Recovery recovery;
  private final PlanRunner runner;
  private final Telling telling = new Telling();

  /// The sync of a session's work tree, by the policy that git's configuration and `project.json`
  /// declare.
  public static Sync of(Session session, Repository repository) {
    GitRunner git =
        new GitRunner(
            session.environment(), repository.top(), session.console().terminal().interactive());
    return new Sync(
        repository, git, config -> policy(session, config), session.clock(), (moment, step) -> {});
  }

  private static BranchPolicy policy(Session session, GitConfig config) {
    Branching declared =
        session.workspaceIfAny().map(Workspace::project).map(Project::branching).orElse(null);
    return BranchPolicy.of(config, declared);
  }

  /// A sync of one work tree.
  ///
  /// @param declared the branch policy, given git's configuration; asked only when a sync begins
  /// @param probe told of every moment of every step
  public Sync(
      Repository repository,
      GitRunner git,
      Function<GitConfig, BranchPolicy> declared,
      Clock clock,
      PlanRunner.Probe probe) {
    this.repository = repository;
    this.git = git;
    this.declared = declared;
    this.clock = clock;
    this.journal = new PlanJournal(repository.gitDir());
    this.recovery = new Recovery(git, repository.gitDir(), journal);
    this.runner = new PlanRunner(git, repository.gitDir(), journal, probe);
  }

  /// Syncs; takes up a run that was interrupted.
  ///
  /// @throws NeedsPerson when something of the user's own is under way, or there is no branch to
  ///   sync
  public SyncReport begin(SyncOptions options) {
    if (options.rehearse()) {
      return rehearse();
    }
    try (SyncLock _ = SyncLock.take(repository.gitDir())) {
      Optional<Run> interrupted = journal.unfinished();
      if (interrupted.isEmpty()) {
        refuseWhatIsUnderWay();
        return sync(options, declared, false);
      }
      if (interrupted.get().aborting()) {
        return goBack(interrupted.get());
      }
      return goOn(interrupted.get(), false, options);
    }
  }

  /// Goes on after a conflict was solved, a crash or a kill.
  ///
  /// @throws NeedsPerson when there is nothing to go on with
  public SyncReport goOn() {
    try (SyncLock _ = SyncLock.take(repository.gitDir())) {
      Run run = unfinished("there is no sync to continue");
      return run.aborting() ? goBack(run) : goOn(run, true, RunSettings.options(run));
    }
  }

  /// Goes back to how things were before the sync that did not end.
  ///
  /// @throws NeedsPerson when there is no such sync
  public SyncReport abort() {
    try (SyncLock _ = SyncLock.take(repository.gitDir())) {
      return goBack(unfinished("there is no sync to go back from"));
    }
  }

  private Run unfinished(String otherwise) {
    return journal
        .unfinished()
        .orElseThrow(() -> new NeedsPerson(null, otherwise, "start one: victor git sync"));
  }

  private SyncReport goOn(Run run, boolean solved, SyncOptions options) {
    Recovered recovered = recovery.forwards(run, solved);
    if (recovered.waiting().isPresent()) {
      telling.waits(recovered.waiting().get());
      return telling.report();
    }
    telling.foot(recovered.remarks());
    return sync(options, config -> RunSettings.policy(run), true);
  }

  private SyncReport goBack(Run run) {
    telling.head("back to before the sync");
    telling.foot(recovery.backwards(run, RunSettings.policy(run).trunk()));
    return telling.report();
  }

  private void refuseWhatIsUnderWay() {
    Underway.in(repository.gitDir())
        .ifPresent(underway -> {
          throw new NeedsPerson(
              null,
              "a " + underway.what() + " is under way here",
              "finish it first: " + underway.next());
        });
  }

  private SyncReport rehearse() {
    if (journal.unfinished().isPresent()) {
      throw new NeedsPerson(
          null,
          "a sync is not finished yet",
          "victor git sync --continue, or victor git sync --abort");
    }
    refuseWhatIsUnderWay();
    GitConfig config = GitConfig.read(git);
    Optional<String> remote = new Remotes(repository, config).main();
    Snapshot snapshot = Snapshot.read(git, WorkTree.of(WorkTree.start(git).await()));
    Situation situation =
        new Survey(git, config, declared.apply(config), remote).situation(snapshot, true, false);
    Plan plan = Planner.plan(situation);
    telling.head(
        "dry run: nothing is fetched or changed"
            + remote.map(name -> "; " + name + " as last seen").orElse(""));
    telling.rehearsed(plan);
    telling.left(plan);
    telling.evenIfNothing(situation);
    return telling.report();
  }

  private SyncReport sync(
      SyncOptions options, Function<GitConfig, BranchPolicy> policies, boolean resumed) {
    GitConfig config = GitConfig.read(git);
    BranchPolicy policy = policies.apply(config);
    Remotes remotes = new Remotes(repository, config);
    boolean offline = options.offline() || config.flag("victor.offline").orElse(false);
    boolean open = resumed;
    headWithoutFetch(remotes, offline);
    for (int attempt = 1; ; attempt++) {
      Looked looked = look(config, offline ? List.of() : remotes.toFetch(policy), attempt == 1);
      boolean send =
          looked.answered()
              && !offline
              && options.push()
              && config.flag("victor.push").orElse(true);
      boolean carrying = journal.unfinished().flatMap(Run::saved).isPresent();
      Situation situation =
          new Survey(git, config, policy, remotes.main())
              .situation(looked.snapshot(), send, carrying);
      Plan plan = Planner.plan(situation);
      refuseALeftLock(plan);
      if (!plan.steps().isEmpty() && !open) {
        journal.open(start(situation, policy, options));
        open = true;
      }
      List<StepEnd> ends = runner.run(plan);
      telling.ended(ends);
      StepEnd last = ends.isEmpty() ? null : ends.getLast();
      if (last instanceof StepEnd.Outdated(var step)) {
        if (attempt < ATTEMPTS) {
          continue;
        }
        telling.outrun(step);
      }
      telling.left(plan);
      if (!(last instanceof StepEnd.Stopped)) {
        telling.evenIfNothing(situation);
        journal.close();
      }
      return telling.report();
    }
  }

  /// Some of git's commands fail without a word when the index is locked.
  private void refuseALeftLock(Plan plan) {
    Path lock = repository.gitDir().resolve("index.lock");
    if (plan.steps().stream().anyMatch(Step::touchesFiles) && Files.exists(lock)) {
      throw GitTrouble.locked(lock.toString());
    }
  }

  private void headWithoutFetch(Remotes remotes, boolean offline) {
    if (remotes.main().isEmpty()) {
      telling.head("no remote: synced with what is here");
    } else if (offline) {
      telling.head("offline: " + remotes.main().get() + " as last seen");
    }
  }

  /// The repository after a fetch.
  ///
  /// @param snapshot what is there
  /// @param answered whether every remote answered
  private record Looked(Snapshot snapshot, boolean answered) {}

  /// The work tree is scanned while the remotes answer; branches are read when they have.
  private Looked look(GitConfig config, List<String> remotes, boolean tell) {
    Duration patience = Fetch.patience(git, config);
    Map<String, Running> fetching = new LinkedHashMap<>();
    remotes.forEach(remote -> fetching.put(remote, Fetch.start(git, remote, patience)));
    Running status = WorkTree.start(git);
    List<Fetch> fetches =
        fetching.entrySet().stream()
            .map(entry -> Fetch.end(entry.getValue(), entry.getKey(), patience))
            .toList();
    if (tell) {
      fetches.forEach(telling::fetched);
    }
    boolean answered = fetches.stream().allMatch(fetch -> fetch.trouble().isEmpty());
    return new Looked(Snapshot.read(git, WorkTree.of(status.await())), answered);
  }

  private Run.Start start(Situation situation, BranchPolicy policy, SyncOptions options) {
    return new Run.Start(
        situation.branch().name(),
        situation.branch().id(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        RunSettings.write(policy, options),
        situation.snapshot().workTree().untracked());
  }
}
