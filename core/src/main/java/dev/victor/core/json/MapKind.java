package dev.victor.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An object with names of the user's own, in their order.
record MapKind<T>(Kind<T> kind) implements Kind<Map<String, T>> {

  @Override
  public Map<String, T> read(Node node, Reading at) {
    if (!(node instanceof Node.Fields(var fields, var place))) {
      at.refuse(node, "an object");
      return sample();
    }
    Map<String, T> values = new LinkedHashMap<>();
    fields.forEach((key, field) -> values.put(key, kind.read(field.value(), at.into(key))));
    return Collections.unmodifiableMap(values);
  }

  @Override
  public Map<String, T> sample() {
    return Map.of();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", kind.schema());
    return schema;
  }
}
