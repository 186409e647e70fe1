package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// The verbs under `victor shell`.
public final class ShellCommands {

  private ShellCommands() {}

  /// The group as the command tree lists it.
  ///
  /// @param tree every command there is; asked when one of these verbs is
  public static Group group(Tree tree) {
    return new Group(
        "shell",
        "Short names and completion in bash, zsh and fish.",
        List.of(
            new Verb(
                "install",
                "Put short names such as vs, and completion, into the shell's start-up file.",
                () -> new ShellInstallCommand(tree)),
            new Verb(
                "uninstall",
                "Take them out of the start-up files, as if they had never been there.",
                () -> new ShellUninstallCommand(tree)),
            new Verb(
                "status",
                "Show in which shells they are, and which short names there are.",
                () -> new ShellStatusCommand(tree)),
            new Verb(
                "init",
                "Print short names and completion as shell code, for eval.",
                () -> new ShellInitCommand(tree)),
            new Verb(
                "completion", "Print the completion file of a shell.", ShellCompletionCommand::new),
            new Verb(
                "complete",
                "Tell what may follow the words typed so far; what shells ask on TAB.",
                () -> new ShellCompleteCommand(tree))));
  }
}
