package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor shell status`: which start-up files have our block.
final class ShellStatusCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes
          .text("--shell", "SHELL", "bash, zsh or fish; all of them when none is named.")
          .oneOf(UserShell.WORDS);

  private final Tree tree;

  ShellStatusCommand(Tree tree) {
    this.tree = tree;
    takes
        .example("victor shell status", "every shell, and the short names")
        .example("victor shell status --shell fish", "only this one");
  }

  @Override
  public Outcome run(Session session) {
    return new ShellSetup(session.environment(), tree)
        .status(shell.value().map(word -> UserShell.named(word, "victor shell status")));
  }
}
