package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor shell uninstall`: the start-up files without our block.
final class ShellUninstallCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes
          .text("--shell", "SHELL", "bash, zsh or fish; all of them when none is named.")
          .oneOf(UserShell.WORDS);
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be removed, change nothing.");

  private final Tree tree;

  ShellUninstallCommand(Tree tree) {
    this.tree = tree;
    takes
        .example("victor shell uninstall", "in every shell")
        .example("victor shell uninstall --dry-run", "show which files would change");
  }

  @Override
  public Outcome run(Session session) {
    return new ShellSetup(session.environment(), tree)
        .uninstall(
            shell.value().map(word -> UserShell.named(word, "victor shell uninstall")),
            rehearse.value());
  }
}
