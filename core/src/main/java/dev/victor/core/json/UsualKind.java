package dev.victor.core.json;

import java.util.LinkedHashMap;
import java.util.Map;

/// A kind whose value may be left out, and what stands then: the reader of the value decides that,
/// here it is told to people and editors.
///
/// @param usual in the form of the file
record UsualKind<T>(Kind<T> kind, Object usual) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    return kind.read(node, at);
  }

  @Override
  public T sample() {
    return kind.sample();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(kind.schema());
    schema.put("default", usual);
    return schema;
  }
}
