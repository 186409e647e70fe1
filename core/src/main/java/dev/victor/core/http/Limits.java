package dev.victor.core.http;

import java.time.Duration;

/// How long and how much, at most.
///
/// @param connect until there is a connection
/// @param silence between two bytes of an answer
/// @param whole from the first byte asked to the last byte answered
/// @param largest bytes of an answer
/// @param attempts how often one request is sent in all
/// @param patience for all pauses between these attempts together
public record Limits(
    Duration connect,
    Duration silence,
    Duration whole,
    int largest,
    int attempts,
    Duration patience) {

  /// For an interface that answers people: 10 s, 20 s, 60 s, 1 MB, 4 attempts, a minute of pauses.
  public static Limits usual() {
    return new Limits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        1024 * 1024,
        4,
        Duration.ofSeconds(60));
  }
}
