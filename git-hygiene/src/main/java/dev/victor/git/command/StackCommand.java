package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.git.operation.Desk;
import dev.victor.git.stack.Stack;
import java.util.Optional;

/// `victor git stack`: which branch is built on which.
final class StackCommand extends Command {

  private final Argument<Boolean> all =
      takes.flag("--all", "Every branch, not only those above and below.");
  private final Argument<Optional<String>> on =
      takes
          .text("--on", "BRANCH", "Put the branch checked out on this one, and keep it there.")
          .of(Value.BRANCH);
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");

  StackCommand() {
    takes
        .example("victor git stack", "the branch checked out, what is below and above")
        .example("victor git stack --all", "all branches as a tree")
        .example("victor git stack --on feat/low", "put on feat/low, and kept there by sync");
  }

  @Override
  public Outcome run(Session session) {
    Stack stack = new Stack(Desk.of(session));
    return on.value()
        .<Outcome>map(base -> stack.put(base, rehearse.value()))
        .orElseGet(() -> stack.view(all.value()));
  }
}
