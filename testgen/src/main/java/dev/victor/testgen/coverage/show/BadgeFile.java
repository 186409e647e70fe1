package dev.victor.testgen.coverage.show;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// A badge that was written, or was looked at.
///
/// @param path as it was typed
/// @param percent of lines
/// @param status `written`, `unchanged`, `stale` or `would be written`
public record BadgeFile(String path, BigDecimal percent, String status) implements Outcome {

  @Override
  public ExitCode exit() {
    return status.equals("stale") ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    console.line(path + ": " + status + ", " + percent + " % of lines");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", path);
    json.put("percent", percent);
    json.put("status", status);
    return json;
  }
}
