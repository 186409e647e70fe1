package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Resuming;
import dev.victor.git.sync.Sync;
import dev.victor.git.sync.SyncOptions;
import java.util.stream.Stream;

/// `victor git sync`: bring branches up to date with their remotes and their bases.
final class SyncCommand extends Command {

  private final Argument<Boolean> all = takes.flag("--all", "Every local branch.");
  private final Argument<Boolean> prune =
      takes.flag("--prune", "Also delete branches that are shipped, here and at the remote.");
  private final Argument<Boolean> goOn =
      takes.flag("--continue", "Go on after a conflict was solved, or after a crash.");
  private final Argument<Boolean> skip =
      takes.flag("--skip", "Leave out the branch that has a conflict, and go on.");
  private final Argument<Boolean> abort =
      takes.flag("--abort", "Go back to how everything was before.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");
  private final Argument<Boolean> offline = takes.flag("--offline", "Talk to no remote.");
  private final Argument<Boolean> noPush = takes.flag("--no-push", "Keep what was done here.");

  SyncCommand() {
    takes
        .example("victor git sync", "the branch checked out and what it is built on")
        .example("victor git sync --all", "every local branch")
        .example("victor git sync --dry-run", "show the steps, change nothing")
        .example("victor git sync --continue", "go on after a conflict was solved")
        .example("victor git sync --abort", "or back to before");
  }

  @Override
  public Outcome run(Session session) {
    if (Stream.of(goOn, skip, abort).filter(Argument::value).count() > 1) {
      throw new UsageError(
          "victor git sync", "--continue, --skip and --abort exclude each other", "choose one");
    }
    Desk desk = Desk.of(session);
    Sync sync = new Sync(desk);
    if (goOn.value()) {
      return sync.goOn();
    }
    if (skip.value()) {
      return sync.skip();
    }
    return abort.value()
        ? new Resuming(desk).abort()
        : sync.begin(
            new SyncOptions(
                all.value(), offline.value(), !noPush.value(), prune.value(), rehearse.value()));
  }
}
