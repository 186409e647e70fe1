package dev.victor.trading.metric;

/// Where a figure may lie in truth, with 95 % confidence. Statistics, so `double`.
///
/// @param low its lower end
/// @param high its upper end, infinite when nothing bounds it
public record Interval(double low, double high) {}
