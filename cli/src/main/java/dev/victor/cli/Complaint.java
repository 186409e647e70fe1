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
      console.text(Json.write(Map.of("error", fields(failure))));
    }
    console.remark(failure.line());
    return failure.exit();
  }

  private static Map<String, @Nullable Object> fields(Failure failure) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("code", failure.exit().number());
    fields.put("message", failure.what());
    fields.put("where", failure.where().orElse(null));
    fields.put("remedy", failure.remedy().orElse(null));
    return fields;
  }
}
