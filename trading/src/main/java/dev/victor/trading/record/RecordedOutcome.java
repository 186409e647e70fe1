package dev.victor.trading.record;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.trading.backtest.BacktestOutcome;
import java.util.LinkedHashMap;
import java.util.Map;

/// A backtest and the record of it.
///
/// @param backtest what came of it
/// @param record of it
public record RecordedOutcome(BacktestOutcome backtest, RunRecord record) implements Outcome {

  @Override
  public void print(Console console) {
    backtest.print(console);
    console.line("");
    console.line(
        "  run "
            + record.brief()
            + console.in(Tone.FAINT, ", again with: victor strategy repro " + record.brief()));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    if (backtest.json() instanceof Map<?, ?> figures) {
      figures.forEach((key, value) -> json.put(String.valueOf(key), value));
    }
    json.put("run", record.id());
    json.put("tradesSha256", record.word("tradesSha256"));
    return json;
  }
}
