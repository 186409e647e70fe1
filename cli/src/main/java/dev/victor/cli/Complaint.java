package dev.victor.cli;

import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A failure as people or scripts see it.
final class Complaint {

  private Complaint() {}

  static ExitCode print(Console console, Failure failure, boolean json) {
    if (json) {
      printJson(
          console,
          failure.exit(),
          failure.what(),
          failure.where().orElse(null),
          failure.remedy().orElse(null));
    }
    console.remark(failure.line());
    return failure.exit();
  }

  /// The object that scripts get of a failure; its schema is `victor schema failure`.
  static void printJson(
      Console console,
      ExitCode exit,
      String message,
      @Nullable String where,
      @Nullable String remedy) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("code", exit.number());
    fields.put("message", message);
    fields.put("where", where);
    fields.put("remedy", remedy);
    console.text(Json.write(Map.of("error", fields)));
  }
}
