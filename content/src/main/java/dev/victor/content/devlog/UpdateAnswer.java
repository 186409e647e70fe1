package dev.victor.content.devlog;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `log note` answers.
///
/// @param day that the update is about
/// @param file that holds it, below the workspace
public record UpdateAnswer(LocalDate day, String file) implements Outcome {

  @Override
  public void print(Console console) {
    console.line("noted in " + file);
    console.remark("it comes into the entry of its day: victor log today --date " + day);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", day.toString());
    json.put("file", file);
    return json;
  }
}
