package dev.victor.trading.draft;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What `strategy new` answers.
///
/// @param id of the strategy
/// @param file its definition, from the workspace
/// @param text of the definition
/// @param named whether `project.json` named the file before
/// @param table what it reads its signals from, if it does
/// @param written whether it was written, not only shown
public record NewOutcome(
    String id, String file, String text, boolean named, Optional<String> table, boolean written)
    implements Outcome {

  @Override
  public void print(Console console) {
    console.line(file + (written ? "  written" : "  would be written:"));
    if (!written) {
      console.text(text);
    }
    if (!named) {
      console.line(
          Workspace.PROJECT_FILE
              + (written ? "  names it now in" : "  would name it in")
              + " \"strategies\"");
    }
    if (written) {
      table.ifPresent(path ->
          console.remark(
              "write its signals to " + path + ": the time of a bar, and what it wants"));
      console.remark("then: victor strategy backtest " + id);
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("file", file);
    json.put("written", written);
    json.put("addedToProject", !named);
    table.ifPresent(path -> json.put("signals", path));
    json.put("definition", text);
    return json;
  }
}
