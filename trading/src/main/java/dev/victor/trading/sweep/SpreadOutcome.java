package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `strategy sweep --kubernetes` and `--actions` answer.
///
/// @param job what is to be done
/// @param shards in how many parts
/// @param files that were written
record SpreadOutcome(SweepJob job, int shards, List<String> files) implements Outcome {

  @Override
  public void print(Console console) {
    for (String file : files) {
      console.line(
          file
              + ": plan "
              + job.hash().substring(0, 12)
              + " in "
              + shards
              + (shards == 1 ? " part" : " parts"));
    }
    console.remark(
        "in the end: victor strategy sweep "
            + job.bench().definition().id()
            + " --merge, with the files of all parts");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("plan", job.hash());
    json.put("shards", shards);
    json.put("files", files);
    return json;
  }
}
