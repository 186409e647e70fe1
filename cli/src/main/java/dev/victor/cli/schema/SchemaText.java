package dev.victor.cli.schema;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;

/// A schema itself: the same text with and without `--json`.
///
/// @param schema as plain data
record SchemaText(Object schema) implements Outcome {

  @Override
  public void print(Console console) {
    console.text(Json.write(schema));
  }

  @Override
  public Object json() {
    return schema;
  }
}
