package dev.victor.testgen.coverage.show;

import dev.victor.core.console.Json;
import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.gate.Verdict;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A verdict as SARIF 2.1.0 (OASIS): lines of the change at their places, what has none at
/// `project.json`, for readers want a place.
///
/// @param prefix folders of the workspace below the top of the repository
record Sarif(String prefix) {

  private static final String PATCH = "coverage/patch";
  private static final String GATE = "coverage/gate";

  String of(Verdict verdict) {
    List<Object> results = new ArrayList<>();
    FilePatch.Range first = new FilePatch.Range(1, 1);
    verdict.refused().forEach(why -> results.add(result(GATE, why, "project.json", first)));
    Finding.of(verdict)
        .forEach(found -> results.add(result(PATCH, found.message(), found.path(), found.lines())));
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "victor coverage");
    driver.put(
        "rules",
        List.of(
            rule(GATE, "Coverage reaches its gates."),
            rule(PATCH, "Tests run what a change touches.")));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.write(log);
  }

  private static Map<String, Object> rule(String id, String text) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", Map.of("text", text));
    return rule;
  }

  private Map<String, Object> result(
      String rule, String message, String path, FilePatch.Range lines) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", lines.from());
    region.put("endLine", lines.to());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(prefix + path)));
    place.put("region", region);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", rule);
    result.put("level", "error");
    result.put("message", Map.of("text", message));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always part of an address: " + path, e);
    }
  }
}
