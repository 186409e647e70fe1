package dev.victor.core.project;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.ListText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One more entry of a list in `project.json`; the rest of the file is left as its owner wrote it.
public final class ProjectEntry {

  private static final String INDENT = "    ";

  private ProjectEntry() {}

  /// An entry as its owner would write it: a line a field.
  ///
  /// @param fields names and values; an empty [Optional] is null
  public static String text(Map<String, Object> fields) {
    return fields.entrySet().stream()
        .map(field -> INDENT + "  " + value(field.getKey()) + ": " + value(field.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n" + INDENT + "}"));
  }

  private static String value(Object value) {
    return switch (value) {
      case Map<?, ?> map when map.isEmpty() -> "{}";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(field -> value(field.getKey()) + ": " + value(field.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
      case List<?> items ->
          items.stream().map(ProjectEntry::value).collect(Collectors.joining(", ", "[", "]"));
      case Optional<?> nothing -> "null";
      default -> Json.write(value).strip();
    };
  }

  /// Adds an entry.
  ///
  /// @param file `project.json`
  /// @param list the key of the list, which is made when it is not there
  /// @param entry a JSON object or string
  /// @param rehearse only see whether it could be added
  /// @throws BadInput when the file would not be right with it
  /// @throws NeedsPerson when the file cannot be read or written
  public static void add(Path file, String list, String entry, Clock clock, boolean rehearse) {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] changed = new ListText(name, Files.readAllBytes(file)).with(list, entry);
      ProjectFile.parse(changed, name, clock);
      if (!rehearse) {
        AtomicFile.write(file, changed);
      }
    } catch (IOException e) {
      throw new NeedsPerson(name, "cannot be read", "check its permissions", e);
    }
  }
}
