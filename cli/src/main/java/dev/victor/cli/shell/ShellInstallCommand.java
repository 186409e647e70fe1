package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor shell install`: our block in the start-up file of a shell.
final class ShellInstallCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes
          .text("--shell", "SHELL", "bash, zsh or fish; the one in $SHELL when none is named.")
          .oneOf(UserShell.WORDS);
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be written where, change nothing.");

  private final Tree tree;

  ShellInstallCommand(Tree tree) {
    this.tree = tree;
    takes
        .example("victor shell install", "for the shell you log in with")
        .example("victor shell install --shell zsh", "for another one");
  }

  @Override
  public Outcome run(Session session) {
    UserShell wanted =
        UserShell.of(shell.value(), session.environment(), "victor shell install", " --shell");
    return new ShellSetup(session.environment(), tree).install(wanted, rehearse.value());
  }
}
