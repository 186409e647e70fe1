package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Session;
import dev.victor.git.sync.Sync;
import dev.victor.git.sync.SyncOptions;

/// `victor git sync`: bring the branch checked out up to date with its remote and its base.
final class SyncCommand extends Command {

  private final Argument<Boolean> goOn =
      takes.flag("--continue", "Go on after a conflict was solved, or after a crash.");
  private final Argument<Boolean> abort =
      takes.flag("--abort", "Go back to how everything was before.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");
  private final Argument<Boolean> offline = takes.flag("--offline", "Talk to no remote.");
  private final Argument<Boolean> noPush = takes.flag("--no-push", "Keep what was done here.");

  SyncCommand() {
    takes
        .example("victor git sync", "the branch checked out")
        .example("victor git sync --dry-run", "show the steps, change nothing")
        .example("victor git sync --continue", "go on after a conflict was solved");
  }

  @Override
  public Outcome run(Session session) {
    if (goOn.value() && abort.value()) {
      throw new UsageError(
          "victor git sync", "--continue and --abort exclude each other", "choose one");
    }
    Repository repository =
        Repository.require(session.environment(), session.environment().directory());
    Sync sync = Sync.of(session, repository);
    if (goOn.value()) {
      return sync.goOn();
    }
    return abort.value()
        ? sync.abort()
        : sync.begin(new SyncOptions(offline.value(), !noPush.value(), rehearse.value()));
  }
}
