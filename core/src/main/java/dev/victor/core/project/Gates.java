package dev.victor.core.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// What a strategy must show to become a stage.
///
/// @param backtested conditions by name
/// @param forward conditions by name
/// @param live conditions by name
public record Gates(
    Map<String, JsonNode> backtested, Map<String, JsonNode> forward, Map<String, JsonNode> live) {

  /// Copies what may change.
  public Gates {
    backtested = Lists.orEmpty(backtested);
    forward = Lists.orEmpty(forward);
    live = Lists.orEmpty(live);
  }
}
