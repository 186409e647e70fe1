package dev.victor.cli.schema;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.ProjectSchema;
import dev.victor.core.workspace.Workspace;
import java.util.Map;

/// What became of the schema beside `project.json`.
///
/// @param status `written`, `unchanged` or `would write`
record SchemaFile(String status) implements Outcome {

  static SchemaFile write(Workspace workspace, boolean rehearse) {
    if (rehearse) {
      return new SchemaFile("would write");
    }
    boolean written =
        AtomicFile.write(workspace.root().resolve(ProjectSchema.FILE), ProjectSchema.text());
    return new SchemaFile(written ? "written" : "unchanged");
  }

  @Override
  public void print(Console console) {
    console.line(ProjectSchema.FILE + "  " + status);
  }

  @Override
  public Object json() {
    return Map.of("file", ProjectSchema.FILE, "status", status);
  }
}
