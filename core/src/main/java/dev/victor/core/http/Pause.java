package dev.victor.core.http;

import java.time.Duration;

/// How time passes between two attempts; a test lets none pass.
@FunctionalInterface
public interface Pause {

  /// Waits.
  ///
  /// @throws InterruptedException when somebody wants this to end
  void last(Duration time) throws InterruptedException;

  /// Really waits.
  static Pause real() {
    return Thread::sleep;
  }
}
