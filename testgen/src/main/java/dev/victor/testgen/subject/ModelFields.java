package dev.victor.testgen.subject;

import dev.victor.core.project.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Parts of a model as `project.json` has them: only what is said, in its order.
public final class ModelFields {

  private ModelFields() {}

  /// How data is read.
  public static Map<String, Object> data(Model.@Nullable Data data) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (data != null) {
      put(fields, "reader", data.reader());
      put(fields, "windows", data.windows());
      put(fields, "split", data.split());
      put(fields, "lookback", data.lookback());
      put(fields, "horizon", data.horizon());
    }
    return fields;
  }

  /// Names of methods.
  public static Map<String, Object> adapter(Model.@Nullable Adapter adapter) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (adapter != null) {
      put(fields, "fit", adapter.fit());
      put(fields, "predict", adapter.predict());
      put(fields, "save", adapter.save());
      put(fields, "load", adapter.load());
      put(fields, "probabilities", adapter.probabilities());
    }
    return fields;
  }

  /// A monotone constraint.
  public static Map<String, Object> monotone(Model.@Nullable Monotone monotone) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (monotone != null) {
      fields.put("parameter", monotone.parameter());
      put(fields, "directions", monotone.directions());
    }
    return fields;
  }

  /// The inside of a network.
  public static Map<String, Object> network(Model.@Nullable Network network) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (network != null) {
      put(fields, "build", network.build());
      put(fields, "tensor", network.tensor());
      put(fields, "framework", network.framework());
    }
    return fields;
  }

  /// Adds a field, unless its value says nothing.
  public static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    boolean nothing =
        value == null
            || value instanceof Optional<?>
            || (value instanceof Map<?, ?> map && map.isEmpty())
            || (value instanceof List<?> list && list.isEmpty());
    if (!nothing) {
      fields.put(name, value);
    }
  }
}
