package dev.victor.cli.self;

import dev.victor.cli.demo.Shell;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// The verbs under `victor self`.
public final class SelfCommands {

  private SelfCommands() {}

  /// The group as the command tree lists it.
  ///
  /// @param victor runs a command line, for what other commands do better
  public static Group group(Shell victor) {
    return new Group(
        "self",
        "The installed victor: update, caches, uninstall.",
        List.of(
            new Verb(
                "update", "Install a newer release in place of this one.", SelfUpdateCommand::new),
            new Verb(
                "train",
                "Make the caches of a fast start now, all of them.",
                SelfTrainCommand::new),
            new Verb(
                "uninstall",
                "Remove what victor install wrote, and nothing of yours.",
                () -> new SelfUninstallCommand(victor))));
  }
}
