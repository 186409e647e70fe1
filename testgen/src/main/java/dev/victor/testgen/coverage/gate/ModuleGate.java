package dev.victor.testgen.coverage.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The gates of the files that a glob names.
///
/// @param glob of `coverage.modules`
/// @param line how many of their lines ran
/// @param branch how many of their branches were taken
public record ModuleGate(String glob, Gate line, Gate branch) {

  /// Whether both are reached.
  public boolean ok() {
    return line.ok() && branch.ok();
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("module", glob);
    json.put("line", line.json());
    json.put("branch", branch.json());
    json.put("ok", ok());
    return json;
  }
}
