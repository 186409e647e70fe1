package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.project.Author;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.operation.Desk;
import dev.victor.git.prune.Prune;
import java.util.List;
import java.util.Optional;

/// `victor git prune`: delete branches whose work is shipped.
final class PruneCommand extends Command {

  private final Argument<Boolean> remote =
      takes.flag("--remote", "Also at the remote, where the last commit is yours.");
  private final Argument<Boolean> offline = takes.flag("--offline", "Talk to no remote.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");

  PruneCommand() {
    takes
        .example("victor git prune --dry-run", "what would go")
        .example("victor git prune", "branches here")
        .example("victor git prune --remote", "and those of yours at the remote");
  }

  @Override
  public Outcome run(Session session) {
    Optional<Author> author = session.workspaceIfAny().map(Workspace::project).map(Project::author);
    return new Prune(
            Desk.of(session), author.map(Author::gitEmails).orElse(List.of()), remote.value())
        .run(offline.value(), rehearse.value());
  }
}
