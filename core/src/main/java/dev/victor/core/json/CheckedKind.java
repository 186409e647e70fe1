package dev.victor.core.json;

import java.util.Map;

/// A kind with a further rule that JSON Schema cannot say.
record CheckedKind<T>(Kind<T> kind, Flaw<T> flaw) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    T value = kind.read(node, at);
    flaw.in(value).ifPresent(fault -> at.tell(node, fault.what(), fault.remedy()));
    return value;
  }

  @Override
  public T sample() {
    return kind.sample();
  }

  @Override
  public Map<String, Object> schema() {
    return kind.schema();
  }
}
