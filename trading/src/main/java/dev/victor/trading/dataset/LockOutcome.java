package dev.victor.trading.dataset;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `strategy dataset lock` answers.
///
/// @param locked the dataset as it is now
public record LockOutcome(LockedBars locked) implements Outcome {

  @Override
  public void print(Console console) {
    console.line(
        locked.dataset().id()
            + " is "
            + (locked.fresh() ? "locked now" : "as it was locked")
            + ": "
            + locked.bars().size()
            + " bars, sha256 "
            + locked.sha256());
    if (locked.fresh()) {
      console.remark(
          "commit " + DatasetLock.NAME + "; evidence of strategies on other bytes is past");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", locked.dataset().id());
    json.put("sha256", locked.sha256());
    json.put("rows", locked.bars().size());
    json.put("changed", locked.fresh());
    return json;
  }
}
