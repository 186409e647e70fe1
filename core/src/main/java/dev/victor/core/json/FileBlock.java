package dev.victor.core.json;

import dev.victor.core.failure.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The block of a file: answers with its values, and refuses the keys nobody asked for.
final class FileBlock implements Block {

  private final Node.Fields fields;
  private final Reading at;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> missing = new ArrayList<>();

  FileBlock(Node.Fields fields, Reading at) {
    this.fields = fields;
    this.at = at;
  }

  @Override
  public <T> T required(String key, Kind<T> kind, String about) {
    T value = optional(key, kind, about);
    if (value != null) {
      return value;
    }
    missing.add("\"" + key + "\" (" + about + ")");
    return kind.sample();
  }

  @Override
  public <T> @Nullable T optional(String key, Kind<T> kind, String about) {
    asked.add(key);
    Node.Field field = fields.values().get(key);
    return field == null ? null : kind.read(field.value(), at.into(key));
  }

  @Override
  public <T> List<T> list(String key, Kind<T> kind, String about) {
    List<T> values = optional(key, Kind.list(kind), about);
    return values == null ? List.of() : values;
  }

  @Override
  public <T> Map<String, T> map(String key, Kind<T> kind, String about) {
    Map<String, T> values = optional(key, Kind.map(kind), about);
    return values == null ? Map.of() : values;
  }

  /// Tells what is missing, and the keys nobody asked for; those that start with `x-` are the
  /// user's own.
  void finish() {
    if (!missing.isEmpty()) {
      at.tell(fields, "lacks " + String.join(", ", missing), null);
    }
    fields
        .values()
        .forEach((key, field) -> {
          if (!asked.contains(key) && !key.startsWith("x-")) {
            at.problems()
                .add(
                    field.place(),
                    "unknown key "
                        + Quoted.of(key)
                        + (at.path().isEmpty() ? "" : " in " + at.path()),
                    remedy(key));
          }
        });
  }

  private String remedy(String key) {
    return Nearest.to(key.substring(0, Math.min(80, key.length())), asked)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("known here: " + String.join(", ", asked));
  }
}
