package dev.victor.core.workflow;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The files that a workflow is made of, and what became of them.
///
/// @param files path and status of each
/// @param diff what would change; empty when it was done
/// @param words what people are told
/// @param stale whether something is not as it should be, and was only to be checked
public record WorkflowReport(List<Line> files, String diff, Words words, boolean stale)
    implements Outcome {

  /// A file.
  ///
  /// @param path from the top of the repository
  /// @param status in a word
  public record Line(String path, String status) {}

  /// What people are told.
  ///
  /// @param command that writes the files
  /// @param advice what to do when they are written
  public record Words(String command, String advice) {}

  /// Writes the files, unless they are only to be looked at.
  ///
  /// @param check whether it is only to be said whether all is fresh
  /// @param rehearse whether it is only to be shown what would change
  public static WorkflowReport of(
      List<ManagedFile> files, boolean check, boolean rehearse, Words words) {
    boolean write = !check && !rehearse;
    List<Line> lines =
        files.stream()
            .filter(file -> file.wanted() != null || file.present() != null)
            .map(file -> new Line(file.path(), status(file, write)))
            .toList();
    String diff = write ? "" : files.stream().map(ManagedFile::diff).collect(Collectors.joining());
    boolean stale = check && !files.stream().allMatch(ManagedFile::isFresh);
    if (write) {
      files.forEach(ManagedFile::apply);
    }
    return new WorkflowReport(lines, diff, words, stale);
  }

  private static String status(ManagedFile file, boolean write) {
    if (file.isFresh()) {
      return "fresh";
    }
    if (file.wanted() == null) {
      return write ? "removed" : "obsolete";
    }
    if (write) {
      return "written";
    }
    return file.present() == null ? "missing" : "stale";
  }

  @Override
  public ExitCode exit() {
    return stale ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    if (!diff.isEmpty()) {
      console.text(diff);
      console.line("");
    }
    Table table = new Table();
    files.forEach(file -> table.row(file.path(), console.in(tone(file), file.status())));
    console.table(2, table);
    if (stale) {
      console.line("write them: " + words.command());
    } else if (diff.isEmpty()) {
      console.line(words.advice());
    }
  }

  private static Tone tone(Line file) {
    return switch (file.status()) {
      case "fresh", "written", "removed" -> Tone.GOOD;
      default -> Tone.WARN;
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", files);
    json.put("diff", diff);
    json.put("ok", !stale);
    return json;
  }
}
