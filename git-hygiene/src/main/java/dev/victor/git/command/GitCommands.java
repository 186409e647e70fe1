package dev.victor.git.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// The verbs under `victor git`.
public final class GitCommands {

  private GitCommands() {}

  /// The group as the command tree lists it.
  public static Group group() {
    return new Group(
        "git",
        "Keep branches in order.",
        List.of(
            new Verb(
                "sync",
                "Bring a branch up to date with its remote and its base.",
                SyncCommand::new),
            new Verb(
                "aliases",
                "Type git sync for victor git sync: show, install or uninstall git aliases.",
                () -> new AliasesCommand(verbs()))));
  }

  private static List<String> verbs() {
    return group().verbs().stream().map(Verb::name).toList();
  }
}
