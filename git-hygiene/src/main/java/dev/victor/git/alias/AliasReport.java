package dev.victor.git.alias;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of the aliases, or would.
///
/// @param status how they stand
/// @param place where they are kept
/// @param home the user's, shown as `~`
/// @param aliases every name, ours or not
record AliasReport(Status status, AliasPlace place, Path home, List<Alias> aliases)
    implements Outcome {

  private static final int LONGEST_VALUE = 40;

  /// How the aliases stand.
  enum Status {
    INSTALLED("installed", ""),
    UNCHANGED("installed already", ""),
    WOULD_INSTALL("would install", ""),
    OUTDATED("outdated", "renew them: victor git aliases install"),
    ABSENT("not installed", "install them: victor git aliases install"),
    REMOVED("removed", ""),
    WOULD_REMOVE("would remove", "");

    private final String words;
    private final String remedy;

    Status(String words, String remedy) {
      this.words = words;
      this.remedy = remedy;
    }

    private boolean lists() {
      return this != REMOVED && this != WOULD_REMOVE;
    }
  }

  @Override
  public void print(Console console) {
    console.line(
        status.words + ": " + shown(place.file()) + ", included by " + shown(place.config()));
    if (status.lists()) {
      Table table = new Table();
      for (Alias alias : aliases) {
        table.row("git " + alias.name(), alias.ours() ? runs(alias) : "left out: " + why(alias));
      }
      console.table(2, table);
    }
    if (!status.remedy.isEmpty()) {
      console.remark(console.in(Tone.FAINT, status.remedy + place.option()));
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", status.words);
    json.put("file", place.file().toString());
    json.put("includedBy", place.config().toString());
    json.put("aliases", aliases.stream().map(AliasReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Alias alias) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", alias.name());
    json.put("runs", alias.ours() ? alias.runs() : null);
    json.put("leftOut", alias.ours() ? null : why(alias));
    return json;
  }

  private static String runs(Alias alias) {
    return alias.name().equals(Alias.ALL) ? "victor git …, any verb" : alias.runs();
  }

  private static String why(Alias alias) {
    String instead =
        alias.name().equals(Alias.ALL)
            ? ""
            : "; git " + Alias.ALL + " " + alias.name() + " runs ours";
    return switch (alias.standing()) {
      case Standing.Ours() -> "";
      case Standing.Gits() -> "git has its own" + instead;
      case Standing.Program() -> "git-" + alias.name() + " on the PATH comes first" + instead;
      case Standing.Yours(String value, String origin) ->
          "yours stays (" + brief(value) + ", " + origin + ")" + instead;
    };
  }

  /// The value of an alias, short enough for a line.
  static String brief(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }

  private String shown(Path path) {
    return path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
  }
}
