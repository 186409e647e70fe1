package dev.victor.core.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// A whole number within bounds (inclusive); `5.0` is one, as in JSON Schema.
record WholeKind<T>(long least, long most, Function<Long, T> make) implements Kind<T> {

  @Override
  public T read(Node node, Reading at) {
    if (node instanceof Node.Figure(var value, var place)
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0
        && value.stripTrailingZeros().scale() <= 0) {
      return make.apply(value.longValueExact());
    }
    at.refuse(node, expected());
    return sample();
  }

  private String expected() {
    if (least == most) {
      return String.valueOf(least);
    }
    return "a whole number from " + least + (most < Integer.MAX_VALUE ? " to " + most : "");
  }

  @Override
  public T sample() {
    return make.apply(least);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", least);
    schema.put("maximum", most);
    return schema;
  }
}
