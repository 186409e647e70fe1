package dev.victor.content.changelog;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.LinkedHashMap;
import java.util.Map;

/// The notes of one version.
///
/// @param version which; `unreleased` for none
/// @param text in Markdown, without a title
public record NotesAnswer(String version, String text) implements Outcome {

  @Override
  public void print(Console console) {
    console.text(text);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", version);
    json.put("text", text);
    return json;
  }
}
