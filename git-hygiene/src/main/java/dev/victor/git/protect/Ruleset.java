package dev.victor.git.protect;

import dev.victor.core.console.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A ruleset of GitHub's, for branches.
///
/// @param file its file in `.github/rulesets`
/// @param name what it is found by; no two of a repository share one
/// @param body as GitHub's interface takes it, in the order it is written
record Ruleset(String file, String name, Map<String, Object> body) {

  /// Every name of ours begins so, and nobody else's should.
  static final String PREFIX = "victor: ";

  /// An active ruleset for the branches that `include` matches and `exclude` does not.
  static Ruleset of(
      String file, String name, List<String> include, List<String> exclude, List<Object> rules) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("include", include);
    names.put("exclude", exclude);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", name);
    body.put("target", "branch");
    body.put("enforcement", "active");
    body.put("conditions", Map.of("ref_name", names));
    body.put("rules", rules);
    body.put("bypass_actors", List.of());
    return new Ruleset(file, name, body);
  }

  /// The file for GitHub's import, and what is compared.
  String text() {
    return Json.write(body);
  }

  /// A rule without parameters.
  static Object rule(String type) {
    return Map.of("type", type);
  }

  /// A rule with parameters.
  static Object rule(String type, Map<String, Object> parameters) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("type", type);
    rule.put("parameters", parameters);
    return rule;
  }
}
