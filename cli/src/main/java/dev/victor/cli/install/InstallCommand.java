package dev.victor.cli.install;

import dev.victor.cli.demo.Shell;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor install`: this victor in a folder of the user's, found by its name from any other.
public final class InstallCommand extends Command {

  private final Argument<Optional<String>> prefix =
      takes.text("--prefix", "DIR", "Folder to install under; ~/.local by default.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be written where, change nothing.");

  private final Shell victor;

  /// A command that takes completions and man pages from what `victor` prints.
  public InstallCommand(Shell victor) {
    this.victor = victor;
    takes
        .example("victor install", "under ~/.local; again after an update")
        .example("victor install --prefix /usr/local", "for everybody, as root")
        .example("victor install --dry-run", "show what would be written");
  }

  @Override
  public Outcome run(Session session) {
    return new Install(
            session.environment(), victor, Prefix.of(session.environment(), prefix.value()))
        .run(rehearse.value());
  }
}
