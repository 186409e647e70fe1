package dev.victor.trading.forward;

import dev.victor.trading.dataset.NewBars;

/// Where new bars come from.
///
/// @param name as people and messages call it
/// @param origin gives everything that is there now
public record BarSource(String name, Origin origin) {

  /// Gives bars, as often as it is asked.
  @FunctionalInterface
  interface Origin {
    /// What is there now, oldest first; may be none.
    NewBars read();
  }

  /// What is there now, oldest first; may be none.
  public NewBars read() {
    return origin.read();
  }
}
