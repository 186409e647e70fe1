package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.draft.SchemaOutcome;

/// `victor strategy schema`: print the JSON Schema of a definition, or write it for editors.
final class StrategySchemaCommand extends Command {

  private final Argument<Boolean> write =
      takes.flag("--write", "Write strategy.schema.json beside project.json.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "With --write: say what would be written, change nothing.");

  StrategySchemaCommand() {
    takes
        .example("victor strategy schema", "print the schema")
        .example("victor strategy schema --write", "write it for editors that follow $schema");
  }

  @Override
  public Outcome run(Session session) {
    return write.value()
        ? SchemaOutcome.write(session.workspace(), dryRun.value())
        : SchemaOutcome.shown();
  }
}
