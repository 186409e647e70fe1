package dev.victor.git.command;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.git.operation.Desk;
import dev.victor.git.status.Status;

/// `victor git status`: what waits, how the branch stands, what can be undone.
final class StatusCommand extends Command {

  StatusCommand() {
    takes
        .example("victor git status", "what waits, and what to type")
        .example("victor git status --json", "for a prompt or a script");
  }

  @Override
  public Outcome run(Session session) {
    return new Status(Desk.of(session)).view();
  }
}
