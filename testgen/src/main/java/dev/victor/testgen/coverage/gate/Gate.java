package dev.victor.testgen.coverage.gate;

import dev.victor.core.coverage.CoverageCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One figure beside its minimum, compared exactly: 94.96 % is not 95 %.
///
/// @param name of the figure: `line`, `branch`, `patch`, or with a glob before it
/// @param covered what ran
/// @param total what could
/// @param minimum in percent; null when nothing is asked
/// @param unit of what is counted, in the plural
public record Gate(
    String name, long covered, long total, @Nullable BigDecimal minimum, String unit) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Lines of some files.
  public static Gate line(String name, CoverageCount count, @Nullable BigDecimal minimum) {
    return new Gate(name, count.coveredLines(), count.lines(), minimum, "lines");
  }

  /// Branches of some files.
  public static Gate branch(String name, CoverageCount count, @Nullable BigDecimal minimum) {
    return new Gate(name, count.coveredBranches(), count.branches(), minimum, "branches");
  }

  /// Whether the minimum is reached; nothing to count falls short of nothing.
  public boolean ok() {
    return missing() == 0;
  }

  /// How many more would have to run.
  public long missing() {
    if (minimum == null) {
      return 0;
    }
    BigDecimal needed =
        minimum.multiply(BigDecimal.valueOf(total)).divide(HUNDRED, 0, RoundingMode.CEILING);
    return Math.max(0, needed.longValueExact() - covered);
  }

  /// Percent with one digit, rounded down; null where there is nothing to count.
  public @Nullable BigDecimal percent() {
    return total == 0
        ? null
        : BigDecimal.valueOf(covered)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
  }

  /// What is missing in words: `15 branches short`.
  public String shortfall() {
    String plain = unit.equals("branches") ? "branch" : "line";
    return missing() + " " + (missing() == 1 ? plain : unit) + " short";
  }

  /// The figure for scripts.
  public Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("covered", covered);
    json.put("total", total);
    json.put("percent", percent());
    json.put("minimum", minimum);
    json.put("ok", ok());
    return json;
  }
}
