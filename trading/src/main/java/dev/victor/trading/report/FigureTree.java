package dev.victor.trading.report;

import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures as nested objects, each at the place that its id names; those that cannot be had are
/// null, and `reasons` says why.
final class FigureTree {

  private FigureTree() {}

  /// The object of a family: figures whose id begins with the family's.
  static Map<String, @Nullable Object> of(FullReport report, Metric.Family family) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    String prefix = family.id() + ".";
    for (Metric metric : Metric.all()) {
      if (metric.family() != family || !metric.id().startsWith(prefix)) {
        continue;
      }
      String path = metric.id().substring(prefix.length());
      switch (report.value(metric)) {
        case Value.Known(var number) -> put(root, path, Shown.exact(metric.unit(), number));
        case Value.Absent(var why) -> {
          put(root, path, null);
          reasons.put(path, why);
        }
      }
    }
    root.put("reasons", reasons);
    return root;
  }

  @SuppressWarnings("unchecked")
  private static void put(
      Map<String, @Nullable Object> object, String path, @Nullable Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      object.put(path, value);
      return;
    }
    Map<String, @Nullable Object> inner =
        (Map<String, @Nullable Object>)
            object.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<>());
    put(inner, path.substring(dot + 1), value);
  }
}
