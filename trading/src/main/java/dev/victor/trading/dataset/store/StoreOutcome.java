package dev.victor.trading.dataset.store;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of versions of datasets.
///
/// @param steps one a version
/// @param then what a person does next
public record StoreOutcome(List<Step> steps, List<String> then) implements Outcome {

  /// What happened to one version.
  ///
  /// @param id of the dataset
  /// @param sha256 of the version
  /// @param what a few words
  record Step(String id, String sha256, String what) {}

  /// Copies what may change.
  public StoreOutcome {
    steps = List.copyOf(steps);
    then = List.copyOf(then);
  }

  @Override
  public void print(Console console) {
    for (Step step : steps) {
      String digits = step.sha256().substring(0, Math.min(12, step.sha256().length()));
      console.line(step.id() + "@" + digits + "  " + step.what());
    }
    if (steps.isEmpty()) {
      console.line("no dataset to do this with");
    }
    if (!then.isEmpty()) {
      console.remark("then: " + String.join(" && ", then));
    }
  }

  @Override
  public Object json() {
    return Json.fields("steps", steps.stream().map(StoreOutcome::json).toList(), "then", then);
  }

  private static Map<String, Object> json(Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", step.id());
    json.put("sha256", step.sha256());
    json.put("what", step.what());
    return json;
  }
}
