package dev.victor.core.json;

import dev.victor.core.failure.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object with exactly one key, which tells what its value is: `{"not": …}`.
///
/// @param kinds what each key holds, in the order a message lists them
record TaggedKind<T>(Map<String, Kind<? extends T>> kinds) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    if (node instanceof Node.Fields(var fields, var place) && fields.size() == 1) {
      Map.Entry<String, Node.Field> only = fields.entrySet().iterator().next();
      Kind<? extends T> kind = kinds.get(only.getKey());
      if (kind != null) {
        return kind.read(only.getValue().value(), at.into(only.getKey()));
      }
      at.refuse(node, choice(), near(only.getKey()));
      return sample();
    }
    at.refuse(node, choice());
    return sample();
  }

  private @Nullable String near(String key) {
    return Nearest.to(key.substring(0, Math.min(80, key.length())), kinds.keySet())
        .map(candidate -> "did you mean \"" + candidate + "\"?")
        .orElse(null);
  }

  private String choice() {
    return "an object with one key of " + String.join(", ", kinds.keySet());
  }

  @Override
  public T sample() {
    return kinds.values().iterator().next().sample();
  }

  @Override
  public Map<String, Object> schema() {
    List<Map<String, Object>> alternatives = new ArrayList<>();
    kinds.forEach((key, kind) -> {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("required", List.of(key));
      schema.put("properties", Map.of(key, kind.schema()));
      schema.put("additionalProperties", false);
      alternatives.add(schema);
    });
    return Map.of("oneOf", alternatives);
  }
}
