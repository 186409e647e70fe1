package dev.victor.trading.draft;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Strategy;
import java.util.Optional;

/// The schema of a definition, or what became of its file: the same text with and without `--json`
/// where it is only shown.
///
/// @param status `written`, `unchanged` or `would write`; empty when it is shown
public record SchemaOutcome(Optional<String> status) implements Outcome {

  /// The file beside `project.json`.
  static final String FILE = "strategy.schema.json";

  /// Shows it.
  public static SchemaOutcome shown() {
    return new SchemaOutcome(Optional.empty());
  }

  /// Writes it beside `project.json`.
  ///
  /// @param rehearse only say so
  public static SchemaOutcome write(Workspace workspace, boolean rehearse) {
    if (rehearse) {
      return new SchemaOutcome(Optional.of("would write"));
    }
    boolean written = AtomicFile.write(workspace.inside(FILE), Json.write(Strategy.schema()));
    return new SchemaOutcome(Optional.of(written ? "written" : "unchanged"));
  }

  @Override
  public void print(Console console) {
    if (status.isPresent()) {
      console.line(FILE + "  " + status.get());
    } else {
      console.text(Json.write(Strategy.schema()));
    }
  }

  @Override
  public Object json() {
    return status
        .<Object>map(became -> Json.fields("file", FILE, "status", became))
        .orElseGet(Strategy::schema);
  }
}
