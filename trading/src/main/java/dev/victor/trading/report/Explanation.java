package dev.victor.trading.report;

import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a figure came about, so that a person can redo it by hand.
///
/// @param metric which
/// @param report where it stands
/// @param rows how many rows went in
/// @param sum what their first amounts add up to
/// @param first the first of them
record Explanation(Metric metric, FullReport report, long rows, BigDecimal sum, List<Row> first) {

  /// Copies the list.
  Explanation {
    first = List.copyOf(first);
  }

  /// One row that went in.
  ///
  /// @param when its time or day
  /// @param what its symbol; empty for a day
  /// @param amounts by name, in order
  record Row(String when, String what, Map<String, BigDecimal> amounts) {}

  /// The result.
  Value value() {
    return report.value(metric);
  }

  /// The figures that its formula names, and what they come to.
  Map<Metric, Value> inputs() {
    Map<Metric, Value> inputs = new LinkedHashMap<>();
    metric.inputs().forEach(input -> inputs.put(input, report.value(input)));
    return inputs;
  }
}
