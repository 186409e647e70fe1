package dev.victor.cli.shell;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `victor shell aliases`: the code that `victor shell install` writes, on stdout.
final class ShellAliasesCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes.word("SHELL", "bash, zsh or fish; the one in $SHELL when none is named.");

  private final Supplier<List<ShortName>> names;

  ShellAliasesCommand(Supplier<List<ShortName>> names) {
    this.names = names;
    takes
        .example("victor shell aliases", "read what would be defined")
        .example("eval \"$(victor shell aliases bash)\"", "only in this bash or zsh")
        .example("victor shell aliases fish | source", "only in this fish");
  }

  @Override
  public Outcome run(Session session) {
    UserShell wanted =
        UserShell.of(shell.value(), session.environment(), "victor shell aliases", "");
    return new ShellSetup(session.environment(), names.get()).code(wanted);
  }
}
