package dev.victor.cli.shell;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;
import java.util.function.Supplier;

/// The verbs under `victor shell`.
public final class ShellCommands {

  private ShellCommands() {}

  /// The group as the command tree lists it.
  ///
  /// @param commands every command there is, as typed; asked when one of these verbs is
  public static Group group(Supplier<List<String>> commands) {
    Supplier<List<ShortName>> names = () -> ShortName.of(commands.get());
    return new Group(
        "shell",
        "Short names in bash, zsh and fish.",
        List.of(
            new Verb(
                "install",
                "Define short names such as vs in the shell's start-up file.",
                () -> new ShellInstallCommand(names)),
            new Verb(
                "uninstall",
                "Take them out of the start-up files, as if they had never been there.",
                () -> new ShellUninstallCommand(names)),
            new Verb(
                "status",
                "Show in which shells the short names are defined, and which there are.",
                () -> new ShellStatusCommand(names)),
            new Verb(
                "aliases",
                "Print the short names as shell code, to keep it by hand.",
                () -> new ShellAliasesCommand(names))));
  }
}
