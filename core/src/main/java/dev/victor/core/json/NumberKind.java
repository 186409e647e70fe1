package dev.victor.core.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An exact number, perhaps within bounds (inclusive).
record NumberKind(@Nullable BigDecimal least, @Nullable BigDecimal most)
    implements Kind<BigDecimal> {

  @Override
  public BigDecimal read(Node node, Reading at) {
    if (node instanceof Node.Figure(var value, var place)
        && (least == null || value.compareTo(least) >= 0)
        && (most == null || value.compareTo(most) <= 0)) {
      return value;
    }
    at.refuse(node, least == null ? "a number" : "a number from " + least + " to " + most);
    return sample();
  }

  @Override
  public BigDecimal sample() {
    return least == null ? BigDecimal.ZERO : least;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "number");
    if (least != null && most != null) {
      schema.put("minimum", least);
      schema.put("maximum", most);
    }
    return schema;
  }
}
