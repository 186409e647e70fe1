package dev.victor.cli.schema;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.ProjectSchema;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.function.Supplier;

/// `victor schema`: print the JSON Schema of `project.json`, or write it where editors look for it;
/// or print that of what a command answers with `--json`.
public final class SchemaCommand extends Command {

  private final Argument<List<String>> words =
      takes.words("COMMAND", false, "A command, such as git sync: print the schema of its --json.");
  private final Argument<Boolean> list =
      takes.flag("--list", "Every command and what its --json is; with --json every schema.");
  private final Argument<Boolean> write =
      takes.flag("--write", "Write project.schema.json beside project.json.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "With --write: say what would be written, change nothing.");

  private final Supplier<List<Group>> groups;

  /// The schemas of the commands in these groups.
  public SchemaCommand(Supplier<List<Group>> groups) {
    this.groups = groups;
    takes
        .example("victor schema", "print the schema of project.json")
        .example("victor schema --write", "write it for editors that follow $schema")
        .example("victor schema git sync", "what git sync --json prints")
        .example("victor schema failure", "what any command prints with --json when it fails")
        .example("victor schema --list --json", "all of them as one object");
  }

  @Override
  public Outcome run(Session session) {
    boolean ofCommands = list.value() || !words.value().isEmpty();
    if (ofCommands && write.value()) {
      throw new UsageError(
          "victor schema", "--write is for the schema of project.json", "leave one of both out");
    }
    if (list.value()) {
      return new SchemaList(new AnswerSchemas(groups).all());
    }
    if (ofCommands) {
      return new SchemaText(new AnswerSchemas(groups).of(words.value()));
    }
    return write.value()
        ? SchemaFile.write(session.workspace(), dryRun.value())
        : new SchemaText(ProjectSchema.tree());
  }
}
