package dev.victor.core.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much of some code was run by tests, in exact counts.
///
/// @param coveredLines executable lines that ran
/// @param lines executable lines
/// @param coveredBranches branch outcomes that were taken
/// @param branches branch outcomes
public record CoverageCount(long coveredLines, long lines, long coveredBranches, long branches) {

  /// Nothing counted yet.
  public static final CoverageCount NONE = new CoverageCount(0, 0, 0, 0);

  /// Both counts together.
  public CoverageCount plus(CoverageCount other) {
    return new CoverageCount(
        coveredLines + other.coveredLines,
        lines + other.lines,
        coveredBranches + other.coveredBranches,
        branches + other.branches);
  }

  /// Line coverage in percent with one digit, rounded down so that 100.0 means all; 0.0 without
  /// lines.
  public BigDecimal linePercent() {
    return percent(coveredLines, lines);
  }

  /// Branch coverage in percent with one digit, rounded down so that 100.0 means all; 0.0 without
  /// branches.
  public BigDecimal branchPercent() {
    return percent(coveredBranches, branches);
  }

  private static BigDecimal percent(long covered, long total) {
    return total == 0
        ? new BigDecimal("0.0")
        : BigDecimal.valueOf(100 * covered).divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
  }
}
