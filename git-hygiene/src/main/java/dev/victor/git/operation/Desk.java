package dev.victor.git.operation;

import dev.victor.core.console.Console;
import dev.victor.core.console.Spinner;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.core.git.Repository;
import dev.victor.core.git.WorkTree;
import dev.victor.core.json.Quoted;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.look.Looking;
import dev.victor.git.plan.PlanJournal;
import dev.victor.git.plan.PlanRunner;
import dev.victor.git.plan.Recovery;
import dev.victor.git.plan.Run;
import dev.victor.git.plan.RunLock;
import dev.victor.git.plan.Step;
import dev.victor.git.plan.Underway;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that is needed to work on one repository: git, the look at it, the journal, the runner.
public final class Desk {

  private final Repository repository;
  private final GitRunner git;
  private final Function<GitConfig, BranchPolicy> declared;
  private final Clock clock;
  private final PlanJournal journal;
  private final Recovery recovery;
  private final PlanRunner runner;
  private final Console console;
  private @Nullable Spinner spinner;

  /// The desk of a session, by the policy that git's configuration and `project.json` declare.
  public static Desk of(Session session) {
    return of(
        session, Repository.require(session.environment(), session.environment().directory()));
  }

  /// The same, for a repository found before.
  public static Desk of(Session session, Repository repository) {
    GitRunner git =
        new GitRunner(
            session.environment(), repository.top(), session.console().terminal().interactive());
    return new Desk(
        repository,
        git,
        config -> BranchPolicy.of(config, branching(session)),
        session.clock(),
        (moment, step) -> {},
        session.console());
  }

  /// The branch policy of the workspace, when it declares one.
  public static @Nullable Branching branching(Session session) {
    return session.workspaceIfAny().map(Workspace::project).map(Project::branching).orElse(null);
  }

  /// A desk at one work tree.
  ///
  /// @param declared the branch policy, given git's configuration; asked only when it is needed
  /// @param probe told of every moment of every step
  /// @param console for what is said while something takes long
  public Desk(
      Repository repository,
      GitRunner git,
      Function<GitConfig, BranchPolicy> declared,
      Clock clock,
      PlanRunner.Probe probe,
      Console console) {
    this.repository = repository;
    this.git = git;
    this.declared = declared;
    this.clock = clock;
    this.journal = new PlanJournal(repository.gitDir());
    this.recovery = new Recovery(git, repository, journal);
    this.runner = new PlanRunner(git, repository, journal, probe.and(this::tell));
    this.console = console;
  }

  /// The repository.
  public Repository repository() {
    return repository;
  }

  /// The installed git, at work in it.
  public GitRunner git() {
    return git;
  }

  /// What was begun and did not end, and what ended last.
  public PlanJournal journal() {
    return journal;
  }

  /// The way back into order.
  public Recovery recovery() {
    return recovery;
  }

  /// Executes steps.
  public PlanRunner runner() {
    return runner;
  }

  /// A look at the repository by the declared policy.
  public Looking looking() {
    return looking(declared);
  }

  /// A look by another policy, such as that of a run that goes on.
  public Looking looking(Function<GitConfig, BranchPolicy> policy) {
    return new Looking(repository, git, policy);
  }

  /// Keeps every other command that changes the repository out, and tells what takes long.
  public Work work() {
    RunLock lock = RunLock.take(repository.gitDir());
    Spinner begun =
        new Spinner(
            console, "looking at " + Quoted.plain(String.valueOf(repository.top().getFileName())));
    spinner = begun;
    return new Work(lock, begun);
  }

  private void tell(String moment, Step step) {
    if (spinner != null && moment.equals("begun") && !step.intent().isEmpty()) {
      spinner.say(step.branch() + ": " + step.intent());
    }
  }

  /// Refuses to begin while something is unfinished.
  ///
  /// @throws NeedsPerson when an earlier command waits to be continued or taken back, or the person
  ///   has something under way
  public void refuseUnfinished() {
    Optional<Run> run = journal.unfinished();
    if (run.isPresent()) {
      throw new NeedsPerson(
          null,
          "a " + run.get().start().command() + " is not finished yet",
          "victor git sync --continue, or victor git sync --abort");
    }
    refuseWhatIsUnderWay();
  }

  /// Refuses to begin in the middle of an operation of git's.
  ///
  /// @throws NeedsPerson when a merge, a rebase or the like is under way that is not ours
  public void refuseWhatIsUnderWay() {
    Underway.in(repository.gitDir())
        .ifPresent(underway -> {
          throw new NeedsPerson(
              null,
              "a " + underway.what() + " is under way here",
              "finish it first: " + underway.next());
        });
  }

  /// Some of git's commands fail without a word when the index is locked.
  ///
  /// @throws NeedsPerson naming the lock
  public void refuseALeftLock(List<Step> steps) {
    Path lock = repository.gitDir().resolve("index.lock");
    if (steps.stream().anyMatch(Step::touchesFiles) && Files.exists(lock)) {
      throw GitTrouble.locked(lock.toString());
    }
  }

  /// How things are before a run.
  public Run.Start start(
      String command, String branch, String head, Map<String, String> settings, WorkTree tree) {
    return new Run.Start(
        command,
        branch,
        head,
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        settings,
        tree.untracked());
  }
}
