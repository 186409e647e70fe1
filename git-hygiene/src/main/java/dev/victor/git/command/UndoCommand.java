package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.git.operation.Desk;
import dev.victor.git.operation.Resuming;

/// `victor git undo`: take the last command back.
final class UndoCommand extends Command {

  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be taken back, change nothing.");

  UndoCommand() {
    takes
        .example("victor git undo", "the last sync, start, ship, prune or rename")
        .example("victor git undo --dry-run", "show what would be taken back");
  }

  @Override
  public Outcome run(Session session) {
    return new Resuming(Desk.of(session)).undo(rehearse.value());
  }
}
