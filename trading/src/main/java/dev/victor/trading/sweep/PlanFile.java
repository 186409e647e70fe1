package dev.victor.trading.sweep;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Environment;
import dev.victor.trading.record.Leaves;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A plan as a file, for machines that are to do parts of it.
final class PlanFile {

  private PlanFile() {}

  /// Writes the plan of a sweep.
  static void write(Environment environment, String typed, SweepJob job) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("plan", job.hash());
    content.putAll(job.content());
    content.put("definition", job.bench().definition().version().canonical());
    AtomicFile.write(environment.resolve(typed), Json.write(content));
  }

  /// Makes sure that a sweep is the one that was planned.
  ///
  /// @throws BadInput naming what differs
  static void check(Environment environment, String typed, SweepJob job) {
    Node planned = JsonFile.read(environment.resolve(typed), typed).root();
    String hash = planned.at("plan").map(Node::plain).map(String::valueOf).orElse("");
    if (!hash.equals(job.hash())) {
      Map<String, Object> now = new LinkedHashMap<>();
      now.put("plan", job.hash());
      now.putAll(job.content());
      now.put("definition", job.bench().definition().version().canonical());
      Node is = JsonFile.parse(Json.line(now).getBytes(StandardCharsets.UTF_8), typed).root();
      throw new BadInput(
          typed,
          "is the plan of another sweep: " + Leaves.difference(planned, is),
          "bring definition, dataset and options back, or plan anew");
    }
  }
}
