package dev.victor.cli.self;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of an update.
///
/// @param before the version that ran it
/// @param version that was looked at
record Updated(String before, String version, Did did) implements Outcome {

  /// What was done.
  enum Did {
    UPDATED,
    REHEARSED,
    /// There is a newer one, which was asked for.
    FOUND,
    NOTHING
  }

  @Override
  public ExitCode exit() {
    return did == Did.FOUND ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    switch (did) {
      case UPDATED -> {
        console.line("victor " + version + " is installed, " + before + " before");
        console.line("next: victor self update --back returns to " + before);
      }
      case REHEARSED -> console.line("would install victor " + version + " for " + before);
      case FOUND -> {
        console.line("victor " + version + " is out, this is " + before);
        console.line("next: victor self update");
      }
      case NOTHING -> console.line("victor " + before + " is the newest");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("before", before);
    json.put("version", version);
    json.put("newer", did != Did.NOTHING);
    json.put("updated", did == Did.UPDATED);
    return json;
  }
}
