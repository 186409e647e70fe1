package dev.victor.content.document;

import dev.victor.core.project.Metric;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its unit, as every text shows it: `96.2 %`, `0.95`, `12178.52 USD`.
///
/// @param value the value
/// @param goal what it should reach, such as `at least 95 %`; empty without a target
public record Figure(String value, String goal) {

  /// The figure of a metric, with the digits its owner gave.
  static Figure of(Metric metric) {
    return new Figure(shown(metric.value(), metric.unit()), goal(metric));
  }

  private static String goal(Metric metric) {
    @Nullable BigDecimal target = metric.target();
    if (target == null) {
      return "";
    }
    String bound = "down".equals(metric.direction()) ? "at most " : "at least ";
    return bound + shown(target, metric.unit());
  }

  /// A number and its unit; a ratio has none.
  public static String shown(BigDecimal number, String unit) {
    String digits = number.toPlainString();
    return unit.isBlank() || unit.equals("ratio") ? digits : digits + " " + unit;
  }
}
