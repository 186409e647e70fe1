package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.trading.report.Figures;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `strategy sweep --plan` answers.
///
/// @param job what was planned
/// @param file that holds it
record PlanOutcome(SweepJob job, String file) implements Outcome {

  @Override
  public void print(Console console) {
    console.line(
        "plan "
            + job.hash().substring(0, 12)
            + ": "
            + Figures.count(job.plan().variants().size())
            + " variants, in "
            + file);
    console.remark(
        "each machine does its part: victor strategy sweep "
            + job.bench().definition().id()
            + " --plan "
            + file
            + " --shard 1/8");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plan", job.hash());
    json.putAll(job.content());
    json.put("file", file);
    return json;
  }
}
