package dev.victor.cli.schema;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.ProjectSchema;
import dev.victor.core.workspace.Workspace;

/// What became of the schema beside `project.json`.
///
/// @param file its name
/// @param status `written`, `unchanged` or `would write`
record SchemaFile(String file, String status) implements Outcome {

  static SchemaFile write(Workspace workspace, boolean rehearse) {
    if (rehearse) {
      return new SchemaFile(ProjectSchema.FILE, "would write");
    }
    boolean written =
        AtomicFile.write(workspace.root().resolve(ProjectSchema.FILE), ProjectSchema.text());
    return new SchemaFile(ProjectSchema.FILE, written ? "written" : "unchanged");
  }

  @Override
  public void print(Console console) {
    console.line(file + "  " + status);
  }

  @Override
  public Object json() {
    return this;
  }
}
