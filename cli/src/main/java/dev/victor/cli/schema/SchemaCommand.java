package dev.victor.cli.schema;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor schema`: print the JSON Schema of `project.json`, or write it where editors look for it.
public final class SchemaCommand extends Command {

  private final Argument<Boolean> write =
      takes.flag("--write", "Write project.schema.json beside project.json.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "With --write: say what would be written, change nothing.");

  /// The command.
  public SchemaCommand() {
    takes
        .example("victor schema", "print the schema")
        .example("victor schema --write", "write it for editors that follow $schema");
  }

  @Override
  public Outcome run(Session session) {
    return write.value() ? SchemaFile.write(session.workspace(), dryRun.value()) : new SchemaText();
  }
}
