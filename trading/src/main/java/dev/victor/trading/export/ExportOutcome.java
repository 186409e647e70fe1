package dev.victor.trading.export;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What `journal export` answers.
///
/// @param file as typed
/// @param format how it was written
/// @param counts rows of each table
record ExportOutcome(String file, ExportFormat format, Map<String, Integer> counts)
    implements Outcome {

  @Override
  public ExitCode exit() {
    return ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    console.line("wrote " + file);
    console.line(
        "  "
            + Counted.of(count("deal"), "deal")
            + "   "
            + Counted.of(count("position"), "position")
            + "   "
            + Counted.of(count("flow"), "flow")
            + "   "
            + Counted.of(count("note"), "note")
            + "   of "
            + Counted.of(count("account"), "account"));
    console.remark("it names logins and money: keep it out of git");
  }

  private int count(String table) {
    return counts.getOrDefault(table, 0);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("format", format.name().toLowerCase(Locale.ROOT));
    json.put("accounts", count("account"));
    json.put("deals", count("deal"));
    json.put("positions", count("position"));
    json.put("flows", count("flow"));
    json.put("notes", count("note"));
    return json;
  }
}
