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
            new Verb("sync", "Bring branches up to date with remote and base.", SyncCommand::new),
            new Verb("start", "Start a branch from an up-to-date base.", StartCommand::new),
            new Verb("ship", "Get a finished branch into its base.", ShipCommand::new),
            new Verb("undo", "Take the last command back.", UndoCommand::new),
            new Verb("status", "Say what waits and how the branch stands.", StatusCommand::new),
            new Verb("stack", "Show which branch is built on which.", StackCommand::new),
            new Verb("prune", "Delete branches whose work is shipped.", PruneCommand::new),
            new Verb("rename", "Rename a branch, here and at its remote.", RenameCommand::new),
            new Verb("policy", "What is wanted of branches here.", PolicyCommand::new),
            new Verb("guard", "What a push, commit or merge would meet.", GuardCommand::new),
            new Verb("hooks", "Put the guard into git's hooks.", HooksCommand::new),
            new Verb(
                "protect",
                "Make GitHub hold the branch policy: rulesets and a workflow.",
                ProtectCommand::new),
            new Verb(
                "aliases",
                "Type git sync for victor git sync.",
                () -> new AliasesCommand(verbs()))));
  }

  private static List<String> verbs() {
    return group().verbs().stream().map(Verb::name).toList();
  }
}
