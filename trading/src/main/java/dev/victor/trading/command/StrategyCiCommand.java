package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.workflow.StrategyWorkflow;
import java.util.Optional;

/// `victor strategy ci`: strategies in a workflow of GitHub.
final class StrategyCiCommand extends Command {

  private final Argument<Optional<String>> tool =
      takes.text(
          "--victor", "OWNER/NAME@COMMIT", "Where the workflow gets victor from; it is kept.");
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; end with 1 when it is not what it should be.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would change.");

  StrategyCiCommand() {
    takes
        .example("victor strategy ci --dry-run", "what would be written below .github")
        .example("victor strategy ci --check", "for CI: exit code 1 when it is stale");
  }

  @Override
  public Outcome run(Session session) {
    return new StrategyWorkflow(session).run(tool.value(), check.value(), dryRun.value());
  }
}
