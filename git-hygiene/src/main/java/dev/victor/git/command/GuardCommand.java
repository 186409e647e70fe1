package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.guard.Guard;
import java.util.Optional;

/// `victor git guard`: what the hooks and the server would say.
final class GuardCommand extends Command {

  private final Argument<Boolean> staged =
      takes.flag("--staged", "Check what is staged, like the hook before a commit.");
  private final Argument<Optional<String>> message =
      takes.text("--message", "FILE", "Check the message of a commit.").of(Value.FILE);
  private final Argument<Optional<String>> range =
      takes
          .text("--range", "BASE..HEAD", "Check commits, like the server before a merge.")
          .of(Value.REVISION);

  GuardCommand() {
    takes
        .example("victor git guard", "what a push of the branch checked out would meet")
        .example("victor git guard --staged", "what a commit would meet")
        .example("victor git guard --range main..HEAD", "what a merge would meet");
  }

  @Override
  public Outcome run(Session session) {
    if ((staged.value() ? 1 : 0)
            + (message.value().isPresent() ? 1 : 0)
            + (range.value().isPresent() ? 1 : 0)
        > 1) {
      throw new UsageError(
          "victor git guard", "--staged, --message and --range exclude each other", "choose one");
    }
    Guard guard = Guard.of(session);
    if (staged.value()) {
      return guard.staged();
    }
    return message
        .value()
        .map(guard::message)
        .or(() -> range.value().map(guard::range))
        .orElseGet(guard::push);
  }
}
