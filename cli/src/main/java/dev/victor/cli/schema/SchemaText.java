package dev.victor.cli.schema;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.project.ProjectSchema;

/// The schema itself: the same text with and without `--json`.
record SchemaText() implements Outcome {

  @Override
  public void print(Console console) {
    console.text(ProjectSchema.text());
  }

  @Override
  public Object json() {
    return ProjectSchema.tree();
  }
}
