package dev.victor.core.coverage;

/// What tests did with a line, from least to most.
public enum LineStatus {
  /// Nothing of it ran.
  MISSED,
  /// It ran, but not all of it, or not all of its branches were taken.
  PARTIAL,
  /// All of it ran, every branch was taken.
  COVERED
}
