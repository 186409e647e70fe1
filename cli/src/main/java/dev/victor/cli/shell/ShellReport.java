package dev.victor.cli.shell;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How our block stands in the start-up files, or what became of it.
///
/// @param standings one a shell
/// @param names what the block defines; empty when it was taken out
/// @param home the user's, shown as `~`
record ShellReport(List<Standing> standings, List<ShortName> names, Path home) implements Outcome {

  /// How the block stands.
  enum Status {
    INSTALLED("installed", ""),
    OUTDATED("outdated", "victor shell install --shell "),
    ABSENT("not installed", "victor shell install --shell "),
    JUST_INSTALLED("installed", "in this shell from now on: exec "),
    UNCHANGED("installed already", ""),
    WOULD_INSTALL("would install", ""),
    REMOVED("removed", ""),
    WOULD_REMOVE("would remove", ""),
    NOTHING("not installed", "");

    private final String words;
    private final String next;

    Status(String words, String next) {
      this.words = words;
      this.next = next;
    }
  }

  /// One shell.
  ///
  /// @param file its start-up file
  record Standing(UserShell shell, Path file, Status status) {

    private String next() {
      return status.next.isEmpty() ? "" : status.next + shell.word();
    }
  }

  @Override
  public void print(Console console) {
    Table shells = new Table();
    for (Standing one : standings) {
      shells.row(one.shell().word(), one.status().words, shown(one.file()), one.next());
    }
    console.table(0, shells);
    Table table = new Table();
    names.forEach(name -> table.row(console.in(Tone.STRONG, name.name()), name.runs()));
    console.table(2, table);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("shells", standings.stream().map(ShellReport::json).toList());
    json.put("names", names);
    return json;
  }

  private static Map<String, Object> json(Standing one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("shell", one.shell().word());
    json.put("file", one.file().toString());
    json.put("status", one.status().words);
    return json;
  }

  private String shown(Path path) {
    return path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
  }
}
