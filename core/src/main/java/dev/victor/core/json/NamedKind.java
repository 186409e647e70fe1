package dev.victor.core.json;

import java.util.Map;
import java.util.function.Supplier;

/// A kind that may hold itself; a schema says it once, under a name.
///
/// @param name in `$defs` of the schema
/// @param kind asked for when it is needed
record NamedKind<T>(String name, Supplier<Kind<T>> kind) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    return kind.get().read(node, at);
  }

  @Override
  public T sample() {
    return kind.get().sample();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("$ref", "#/$defs/" + name);
  }
}
