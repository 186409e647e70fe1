package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.branch.BranchNames;
import dev.victor.git.operation.Desk;
import dev.victor.git.rename.Renaming;
import java.util.List;
import java.util.Optional;

/// `victor git rename`: another name for a branch, here and at its remote.
final class RenameCommand extends Command {

  private final Argument<List<String>> names =
      takes
          .words("NAMES", true, "The name now and the new one; or only the new one.")
          .of(Value.BRANCH);
  private final Argument<Boolean> offline =
      takes.flag("--offline", "Talk to no remote; rename here only.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");

  RenameCommand() {
    takes
        .example("victor git rename feat/dropout", "the branch checked out")
        .example("victor git rename dropout feat/dropout", "another one");
  }

  @Override
  public Outcome run(Session session) {
    List<String> typed = names.value();
    if (typed.size() > 2) {
      throw new UsageError("victor git rename", "too many names", "victor git rename OLD NEW");
    }
    Optional<String> old = typed.size() == 2 ? Optional.of(typed.getFirst()) : Optional.empty();
    return new Renaming(
            Desk.of(session), BranchNames.of(Desk.branching(session)), old, typed.getLast())
        .run(offline.value(), rehearse.value());
  }
}
