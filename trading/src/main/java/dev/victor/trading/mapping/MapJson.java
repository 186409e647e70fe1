package dev.victor.trading.mapping;

import dev.victor.core.console.Json;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.statement.mapped.Mappings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A mapping as scripts read it.
final class MapJson {

  private MapJson() {}

  static Map<String, Object> of(MapOutcome outcome) {
    MapView view = outcome.view();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", view.request().file());
    json.put("mapping", view.name());
    json.put("row", view.shape());
    Map<String, String> columns = new LinkedHashMap<>();
    view.columns().mapped().forEach((field, column) -> columns.put(field.word(), column.heading()));
    json.put("columns", columns);
    json.put("rules", view.mapping().rules().plain());
    json.put("unused", view.columns().unused().stream().map(Columns.Column::heading).toList());
    json.put(
        "missing",
        view.open().stream()
            .map(open -> Json.fields("what", open.what(), "remedy", open.remedy()))
            .toList());
    outcome.read().ifPresent(read -> counts(json, read.entries(), read.aside().leftOut()));
    boolean saved = outcome.read().isPresent() && !view.request().rehearsal();
    json.put("saved", saved);
    if (saved) {
      json.put("path", Mappings.path(view.name()));
    }
    return json;
  }

  private static void counts(Map<String, Object> json, Entries entries, List<String> leftOut) {
    json.put("deals", entries.deals().size());
    json.put("positions", entries.positions().size());
    json.put("flows", entries.flows().size());
    json.put("leftOut", leftOut);
  }
}
