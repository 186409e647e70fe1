package dev.victor.trading.report;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.metric.Metric;
import java.util.List;

/// Finds a figure by what a person types.
public final class MetricName {

  private MetricName() {}

  /// The figure with that id (`daily.sortino`), or the first whose id ends with it (`sortino`);
  /// capitals make no difference.
  ///
  /// @throws UsageError when there is none, naming the nearest
  public static Metric parse(String typed) {
    List<Metric> all = Metric.all();
    return all.stream()
        .filter(metric -> metric.id().equalsIgnoreCase(typed))
        .findFirst()
        .or(() -> all.stream().filter(metric -> last(metric).equalsIgnoreCase(typed)).findFirst())
        .orElseThrow(
            () -> new UsageError("--explain " + typed, "no such figure", remedy(typed, all)));
  }

  private static String last(Metric metric) {
    return metric.id().substring(metric.id().lastIndexOf('.') + 1);
  }

  private static String remedy(String typed, List<Metric> all) {
    List<String> ids = all.stream().map(Metric::id).toList();
    List<String> names = all.stream().map(MetricName::last).toList();
    return Nearest.to(typed, ids)
        .or(() -> Nearest.to(typed, names))
        .map(near -> "did you mean " + near + "?")
        .orElse("see them all: victor journal report --definitions");
  }
}
