package dev.victor.trading.statement.csv;

/// In which order a date names its parts; a year of four digits in front is always understood.
public enum DateOrder {
  /// `2026-11-22`.
  YMD,
  /// `22.11.2026`.
  DMY,
  /// `11/22/2026`.
  MDY
}
