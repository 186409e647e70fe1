package dev.victor.cli.shell;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor shell completion`: the small file by which a shell asks victor.
final class ShellCompletionCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes
          .word("SHELL", "bash, zsh or fish; the one in $SHELL when none is named.")
          .oneOf(UserShell.WORDS);

  ShellCompletionCommand() {
    takes
        .example("victor shell completion zsh", "what an install puts into site-functions/_victor")
        .example("victor shell completion fish | source", "only in this fish");
  }

  @Override
  public Outcome run(Session session) {
    return ShellCode.completion(
        UserShell.of(shell.value(), session.environment(), "victor shell completion", ""));
  }
}
