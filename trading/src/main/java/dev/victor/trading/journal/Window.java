package dev.victor.trading.journal;

import dev.victor.core.fact.Period;
import java.time.Instant;

/// A span of time.
///
/// @param from the first instant inside
/// @param until the first instant after
public record Window(Instant from, Instant until) {
  /// The span of some days.
  public static Window of(Period period) {
    return new Window(period.start(), period.end());
  }

  /// From the first to the last of some rows, which are stored by the millisecond.
  public static Window including(Instant first, Instant last) {
    return new Window(first, last.plusMillis(1));
  }
}
