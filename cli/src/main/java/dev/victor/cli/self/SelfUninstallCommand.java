package dev.victor.cli.self;

import dev.victor.cli.demo.Shell;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor self uninstall`: out goes what the manifest names.
final class SelfUninstallCommand extends Command {

  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be removed, change nothing.");

  private final Shell victor;

  SelfUninstallCommand(Shell victor) {
    this.victor = victor;
    takes
        .example("victor self uninstall --dry-run", "show what would go and what stays")
        .example("victor self uninstall", "remove it");
  }

  @Override
  public Outcome run(Session session) {
    return new Uninstall(session.environment(), victor).run(rehearse.value());
  }
}
