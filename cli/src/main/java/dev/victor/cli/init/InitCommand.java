package dev.victor.cli.init;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor init`: make `project.json` from what the repository says.
public final class InitCommand extends Command {

  private final Argument<Boolean> yes = takes.flag("--yes", "Ask nothing, take what was found.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Print what would be written, change nothing.");

  /// The command.
  public InitCommand() {
    takes
        .example("victor init", "ask for what cannot be found, on a terminal")
        .example("victor init --yes", "ask nothing")
        .example("victor init --dry-run", "show the file, change nothing");
  }

  @Override
  public Outcome run(Session session) {
    return new Init(session.environment(), session.console()).run(!yes.value(), dryRun.value());
  }
}
