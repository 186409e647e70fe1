package dev.victor.core.json;

import java.util.Map;

/// Whatever JSON there is.
///
/// @param nothing what stands for `null`
record AnythingKind(Object nothing) implements Kind<Object> {

  @Override
  public Object read(Node node, Reading at) {
    return node.plain(nothing);
  }

  @Override
  public Object sample() {
    return Map.of();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of();
  }
}
