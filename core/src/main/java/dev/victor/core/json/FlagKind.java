package dev.victor.core.json;

import java.util.Map;

/// `true` or `false`.
record FlagKind() implements Kind<Boolean> {

  @Override
  public Boolean read(Node node, Reading at) {
    if (node instanceof Node.Flag(var value, var place)) {
      return value;
    }
    at.refuse(node, "true or false");
    return sample();
  }

  @Override
  public Boolean sample() {
    return false;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "boolean");
  }
}
