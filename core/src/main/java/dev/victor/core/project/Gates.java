package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.Map;

/// What a strategy must show to become a stage.
///
/// @param backtested conditions by name
/// @param forward conditions by name
/// @param live conditions by name
public record Gates(
    Map<String, Object> backtested, Map<String, Object> forward, Map<String, Object> live) {

  /// Copies what may change.
  public Gates {
    backtested = Lists.orEmpty(backtested);
    forward = Lists.orEmpty(forward);
    live = Lists.orEmpty(live);
  }

  static Gates read(Block in) {
    return new Gates(
        in.map("backtested", Kind.anything(), "what a strategy must show to become backtested"),
        in.map("forward", Kind.anything(), "what a strategy must show to become forward"),
        in.map(
            "live", Kind.anything(), "what a strategy must show to become live and to stay there"));
  }
}
