package dev.victor.cli.schema;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import java.util.Map;

/// Every command and what the object is that it prints with `--json`.
///
/// @param schemas words of a command → schema
record SchemaList(Map<String, Object> schemas) implements Outcome {

  @Override
  public void print(Console console) {
    Table table = new Table();
    schemas.forEach((words, schema) -> table.row(words, described(schema)));
    console.table(0, table);
  }

  private static String described(Object schema) {
    return schema instanceof Map<?, ?> fields && fields.get("description") instanceof String text
        ? text
        : "";
  }

  @Override
  public Object json() {
    return schemas;
  }
}
