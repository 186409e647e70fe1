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
            new Verb("policy", "What is wanted of branches here.", PolicyCommand::new),
            new Verb("guard", "What a push, commit or merge would meet.", GuardCommand::new),
            new Verb("hooks", "Put the guard into git's hooks.", HooksCommand::new),
            new Verb(
                "protect",
                "Make GitHub hold the branch policy: rulesets and a workflow.",
                ProtectCommand::new)));
  }
}
