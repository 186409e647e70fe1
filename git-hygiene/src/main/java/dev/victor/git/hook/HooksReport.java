package dev.victor.git.hook;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How it is with the hooks of a repository.
///
/// @param heading what was done; empty when nothing was
/// @param folder where hooks are
/// @param hooks one line each
/// @param policy `fresh`, `stale` or `absent`
/// @param victor where hooks find it
/// @param notes what should be known beside
public record HooksReport(
    String heading,
    String folder,
    List<Line> hooks,
    String policy,
    Optional<String> victor,
    List<String> notes)
    implements Outcome {

  /// One hook.
  ///
  /// @param hook its name
  /// @param state `absent`, `installed`, `chained` or `outdated`
  /// @param detail more about it, or the command that helps; may be empty
  public record Line(String hook, String state, String detail) {}

  @Override
  public void print(Console console) {
    if (!heading.isEmpty()) {
      console.line(heading);
    }
    Table table = new Table();
    hooks.forEach(line -> table.row(line.hook(), line.state(), line.detail()));
    table.row("policy", policy, policy.equals("stale") ? "victor git hooks install" : "");
    console.table(2, table);
    console.line("in " + folder + victor.map(path -> ", victor is " + path).orElse(""));
    notes.forEach(console::line);
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("folder", folder);
    object.put("hooks", hooks);
    object.put("policy", policy);
    object.put("victor", victor.orElse(null));
    object.put("notes", notes);
    return object;
  }
}
