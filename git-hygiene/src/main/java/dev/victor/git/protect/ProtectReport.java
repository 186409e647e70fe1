package dev.victor.git.protect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What protects the branches, and what was done about it.
///
/// @param repository at GitHub, in words; empty when nothing says which
/// @param files of the repository and how each stands
/// @param rulesets at GitHub and how each stands
/// @param diff what would change; empty when it was done
/// @param remarks what GitHub cannot do like that, and what to see to
/// @param next what to type, with what it does
public record ProtectReport(
    String repository,
    List<Line> files,
    List<Line> rulesets,
    String diff,
    List<String> remarks,
    List<Next> next)
    implements Outcome {

  /// A file or ruleset.
  ///
  /// @param name path or name
  /// @param status in a word or two, such as `written`
  public record Line(String name, String status) {}

  /// What to type next.
  ///
  /// @param command as it is typed
  /// @param does in a few words
  public record Next(String command, String does) {}

  @Override
  public void print(Console console) {
    if (!diff.isEmpty()) {
      console.text(diff);
      console.line("");
    }
    Table table = new Table();
    files.forEach(line -> table.row(line.name(), console.in(tone(line), line.status())));
    rulesets.forEach(line -> table.row(line.name(), console.in(tone(line), line.status())));
    console.table(2, table);
    remarks.forEach(remark -> console.line("note: " + remark));
    Table commands = new Table();
    next.forEach(one -> commands.row(one.command(), one.does()));
    console.table(0, commands);
  }

  private static Tone tone(Line line) {
    return switch (line.status()) {
      case "fresh", "written", "removed", "created", "updated", "switched off" -> Tone.GOOD;
      default -> Tone.WARN;
    };
  }

  @Override
  public Object json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("repository", repository);
    object.put("files", files);
    object.put("rulesets", rulesets);
    object.put("diff", diff);
    object.put("remarks", remarks);
    object.put("next", next.stream().map(Next::command).toList());
    return object;
  }
}
