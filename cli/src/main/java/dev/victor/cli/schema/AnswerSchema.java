package dev.victor.cli.schema;

import dev.victor.core.command.Command;
import dev.victor.core.json.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The JSON Schema (2020-12) of what a command prints with `--json`: a file beside the class of the
/// command, so that who changes the answer finds it (decision 0034).
final class AnswerSchema {

  private AnswerSchema() {}

  /// The schema of a command, titled with the words that are typed; empty when it has none.
  ///
  /// @param words such as `victor git sync`
  static Optional<Map<String, Object>> of(String words, Command command) {
    return read(words + " --json", command.getClass(), command.getClass().getSimpleName());
  }

  /// The schema of what any command prints with `--json` when it fails.
  static Map<String, Object> ofFailure() {
    return read("victor … --json, failed", AnswerSchema.class, "Failure")
        .orElseThrow(() -> new IllegalStateException("Failure.json is not in the jar"));
  }

  private static Optional<Map<String, Object>> read(String title, Class<?> beside, String name) {
    String file = name + ".json";
    try (InputStream in = beside.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(titled(title, JsonFile.parse(in.readAllBytes(), file).root().plain()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> titled(String title, Object schema) {
    Map<String, Object> titled = new LinkedHashMap<>();
    titled.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    titled.put("title", title);
    if (schema instanceof Map<?, ?> fields) {
      fields.forEach((key, value) -> titled.put(String.valueOf(key), value));
    }
    return titled;
  }
}
