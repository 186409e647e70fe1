package dev.victor.trading.stage;

import java.util.LinkedHashMap;
import java.util.Map;

/// One condition of a gate, and what was found.
///
/// @param condition its name in `project.json`, such as `minTrades`
/// @param wanted the bound
/// @param found what there is, in words where there is nothing
/// @param holds whether it is enough
public record Finding(String condition, String wanted, String found, boolean holds) {

  /// For scripts and trails.
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("condition", condition);
    json.put("wanted", wanted);
    json.put("found", found);
    json.put("ok", holds);
    return json;
  }
}
