package dev.victor.trading.sheet;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.trading.record.RecordedOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `strategy backtest` answers, with the files that were written.
///
/// @param recorded the backtest
/// @param files of it
public record SheetOutcome(RecordedOutcome recorded, List<SheetFiles.Written> files)
    implements Outcome {

  @Override
  public void print(Console console) {
    recorded.print(console);
    files.forEach(file ->
        console.line(
            "  "
                + file.kind()
                + " in "
                + file.path()
                + ", sha256 "
                + file.sha256().substring(0, 12)));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    if (recorded.json() instanceof Map<?, ?> figures) {
      figures.forEach((key, value) -> json.put(String.valueOf(key), value));
    }
    if (!files.isEmpty()) {
      json.put("files", files);
    }
    return json;
  }
}
