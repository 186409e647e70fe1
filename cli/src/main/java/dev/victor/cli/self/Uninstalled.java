package dev.victor.cli.self;

import dev.victor.cli.install.Manifest;
import dev.victor.cli.install.Prefix;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What went and what stayed, in words that were found while there still was a program.
///
/// @param facts for scripts
/// @param text for people
/// @param page for scripts, written
record Uninstalled(Map<String, Object> facts, String text, String page) implements Outcome {

  static Uninstalled of(
      Prefix prefix,
      String version,
      List<Path> going,
      List<String> staying,
      boolean rehearsed,
      Environment world) {
    StringBuilder text = new StringBuilder();
    text.append(rehearsed ? "would remove victor " : "removed victor ")
        .append(version)
        .append('\n');
    int pages = 0;
    for (Path each : going) {
      if (each.startsWith(prefix.folder().resolve(Manifest.PAGES))) {
        pages++;
      } else {
        text.append("  ").append(shown(each, world.home())).append('\n');
      }
    }
    if (pages > 0) {
      text.append("  ").append(pages).append(" man pages\n");
    }
    text.append("  the lines of victor shell install\nstays\n");
    for (String each : staying) {
      text.append("  ").append(each.replace(world.home() + "/", "~/")).append('\n');
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", version);
    facts.put("removed", going.stream().map(Path::toString).toList());
    facts.put("stays", staying);
    facts.put("rehearsed", rehearsed);
    return new Uninstalled(facts, text.toString(), Json.write(facts));
  }

  private static String shown(Path path, Path home) {
    return path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
  }

  @Override
  public void print(Console console) {
    console.text(text);
  }

  @Override
  public Object json() {
    return facts;
  }

  @Override
  public void printJson(Console console) {
    console.text(page);
  }
}
