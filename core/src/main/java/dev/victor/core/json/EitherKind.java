package dev.victor.core.json;

import java.util.List;
import java.util.Map;

/// Text of one kind, or anything else of another.
record EitherKind<T>(Kind<? extends T> text, Kind<? extends T> other) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    return node instanceof Node.Text ? text.read(node, at) : other.read(node, at);
  }

  @Override
  public T sample() {
    return other.sample();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("anyOf", List.of(text.schema(), other.schema()));
  }
}
