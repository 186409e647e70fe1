package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.trading.report.Figures;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `strategy sweep --shard` answers: no figure, for what is seen of a part is chosen by a
/// part.
///
/// @param job what it is a part of
/// @param part that was done
/// @param folder of its file
record ShardOutcome(SweepJob job, ShardFile part, String folder) implements Outcome {

  @Override
  public void print(Console console) {
    console.line(
        "shard "
            + part.shard()
            + " of plan "
            + part.plan().substring(0, 12)
            + ": "
            + Figures.count(part.rows().size())
            + " of "
            + Figures.count(job.plan().variants().size())
            + " variants, in "
            + folder
            + "/"
            + part.name());
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plan", part.plan());
    json.put("shard", part.shard().number());
    json.put("of", part.shard().count());
    json.put("variants", part.rows().size());
    json.put("file", folder + "/" + part.name());
    json.put("sha256", part.sha256());
    return json;
  }
}
