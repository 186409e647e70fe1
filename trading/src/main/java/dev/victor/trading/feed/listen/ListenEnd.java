package dev.victor.trading.feed.listen;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import java.util.Map;
import java.util.Optional;

/// The end of listening. What came was told as it came.
///
/// @param plan what would be done, of a rehearsal
public record ListenEnd(Optional<String> plan) implements Outcome {

  @Override
  public void print(Console console) {
    plan.ifPresent(console::line);
  }

  @Override
  public Object json() {
    return plan.map(text -> Map.<String, Object>of("plan", text)).orElse(Map.of());
  }

  /// Everything was told line by line.
  @Override
  public void printJson(Console console) {
    plan.ifPresent(text -> console.line(Json.line(json())));
  }
}
