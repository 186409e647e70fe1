package dev.victor.content.document;

import dev.victor.core.project.Metric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number with its unit, as every text shows it: `96.2 %`, `0.95`, `12,178.52 USD`.
///
/// @param value the value
/// @param goal what it should reach, such as `at least 95 %`; empty without a target
record Figure(String value, String goal) {

  private static final int GROUP = 3;
  private static final int OWNERS_DIGITS = 4;
  private static final int COMPUTED_DIGITS = 2;
  private static final Pattern PLURAL = Pattern.compile("[a-z]{2,}[a-rt-z]s");

  /// The figure of a metric, with the digits its owner gave; of computed ones two are shown.
  static Figure of(Metric metric) {
    return new Figure(shown(readable(metric), metric.unit()), goal(metric));
  }

  /// Digits that a program computed are more than anybody reads. What is left out never flatters:
  /// 99.99 is not 100.
  private static BigDecimal readable(Metric metric) {
    BigDecimal value = metric.value();
    if (value.scale() <= OWNERS_DIGITS) {
      return value;
    }
    RoundingMode mode =
        "down".equals(metric.direction()) ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return value.abs().compareTo(BigDecimal.ONE) < 0
        ? value.round(new MathContext(COMPUTED_DIGITS + 1, mode))
        : value.setScale(COMPUTED_DIGITS, mode);
  }

  private static String goal(Metric metric) {
    @Nullable BigDecimal target = metric.target();
    if (target == null) {
      return "";
    }
    return metric.goal() + " " + shown(target, metric.unit());
  }

  /// A number and its unit; a ratio has none, and one is one `trade`.
  static String shown(BigDecimal number, String unit) {
    String digits = grouped(number.toPlainString());
    if (unit.isBlank() || unit.equals("ratio")) {
      return digits;
    }
    boolean one = number.compareTo(BigDecimal.ONE) == 0 && PLURAL.matcher(unit).matches();
    return digits + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
  }

  /// Thousands parted by commas.
  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    int begin = digits.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = end - GROUP; at > begin; at -= GROUP) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
