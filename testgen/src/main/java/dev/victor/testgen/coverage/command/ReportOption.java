package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Arguments;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;
import java.util.List;

/// `--report FILE`, which several verbs take.
///
/// @param typed files as they were typed
record ReportOption(Argument<List<String>> typed) {

  static ReportOption of(Arguments takes) {
    return new ReportOption(
        takes
            .texts("--report", "FILE", "Read this report; else those of project.json.")
            .of(Value.FILE));
  }

  List<Path> files(Session session) {
    return typed.value().stream().map(session.environment()::resolve).toList();
  }
}
