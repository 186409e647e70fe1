package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor shell init`: the code that `victor shell install` writes, on stdout.
final class ShellInitCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes
          .word("SHELL", "bash, zsh or fish; the one in $SHELL when none is named.")
          .oneOf(UserShell.WORDS);

  private final Tree tree;

  ShellInitCommand(Tree tree) {
    this.tree = tree;
    takes
        .example("victor shell init", "read what would be defined")
        .example("eval \"$(victor shell init bash)\"", "only in this bash or zsh")
        .example("victor shell init fish | source", "only in this fish");
  }

  @Override
  public Outcome run(Session session) {
    UserShell wanted = UserShell.of(shell.value(), session.environment(), "victor shell init", "");
    return new ShellSetup(session.environment(), tree).code(wanted);
  }
}
