package dev.victor.content.post;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import java.util.List;

/// There is nothing to tell.
///
/// @param doc of what
record NothingOutcome(String doc) implements Outcome {

  @Override
  public void print(Console console) {
    console.line(doc + ": nothing to tell");
  }

  @Override
  public Object json() {
    return Json.fields("doc", doc, "messages", List.of());
  }
}
