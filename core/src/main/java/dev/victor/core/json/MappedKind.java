package dev.victor.core.json;

import java.util.Map;
import java.util.function.Function;

/// A kind whose value becomes something else; what cannot be made is refused by a rule before.
record MappedKind<T, U>(Kind<T> kind, Function<T, U> made) implements Kind<U> {

  @Override
  public U read(Node node, Reading at) {
    return made.apply(kind.read(node, at));
  }

  @Override
  public U sample() {
    return made.apply(kind.sample());
  }

  @Override
  public Map<String, Object> schema() {
    return kind.schema();
  }
}
