package dev.victor.core.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A list of one kind.
record ListKind<T>(Kind<T> kind) implements Kind<List<T>> {

  @Override
  public List<T> read(Node node, Reading at) {
    if (!(node instanceof Node.Items(var nodes, var place))) {
      at.refuse(node, "a list");
      return sample();
    }
    List<T> values = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      values.add(kind.read(nodes.get(i), at.into(i)));
    }
    return Collections.unmodifiableList(values);
  }

  @Override
  public List<T> sample() {
    return List.of();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", kind.schema());
    return schema;
  }
}
