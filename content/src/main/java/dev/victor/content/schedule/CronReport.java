package dev.victor.content.schedule;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the line of a project stands in the crontab.
///
/// @param line as it should be
/// @param status in a word
/// @param advice what to do next; empty for nothing
/// @param stale whether it was only looked at, and is not as it should be
record CronReport(String line, String status, String advice, boolean stale) implements Outcome {

  @Override
  public ExitCode exit() {
    return stale ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    console.line(line);
    console.line("  crontab  " + status);
    if (!advice.isEmpty()) {
      console.line(advice);
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", line);
    json.put("status", status);
    json.put("ok", !stale);
    return json;
  }
}
