package dev.victor.content.metric;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.project.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The metrics of a project beside their targets.
///
/// @param metrics in the order of the file
/// @param today decides what is stale
public record ListAnswer(List<Metric> metrics, LocalDate today) implements Outcome {

  /// Copies the list.
  public ListAnswer {
    metrics = List.copyOf(metrics);
  }

  @Override
  public void print(Console console) {
    if (metrics.isEmpty()) {
      console.line("no metrics are declared in project.json");
      return;
    }
    Table table = new Table(Align.LEFT, Align.RIGHT);
    for (Metric metric : metrics) {
      List<String> state = new ArrayList<>();
      if (metric.target() != null) {
        String goal = metric.goal() + " " + metric.target().toPlainString();
        state.add(metric.met() ? goal : console.in(Tone.BAD, goal + ", short"));
      }
      if (metric.stale(today)) {
        state.add(console.in(Tone.WARN, "stale"));
      }
      table.row(
          metric.id(),
          metric.value().toPlainString(),
          metric.unit(),
          metric.asOf().toString(),
          String.join("  ", state),
          metric.source() == null ? "" : metric.source());
    }
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Map.of("metrics", metrics.stream().map(this::json).toList());
  }

  private Map<String, Object> json(Metric metric) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", metric.id());
    json.put("label", metric.label());
    json.put("value", metric.value());
    json.put("unit", metric.unit());
    if (metric.target() != null) {
      json.put("target", metric.target());
      json.put("met", metric.met());
    }
    json.put("asOf", metric.asOf().toString());
    json.put("stale", metric.stale(today));
    if (metric.source() != null) {
      json.put("source", metric.source());
    }
    return json;
  }
}
