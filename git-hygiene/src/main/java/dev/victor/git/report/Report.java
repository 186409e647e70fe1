package dev.victor.git.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.json.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a sync did, or would do.
///
/// @param heading lines above the branches
/// @param steps in the order they were done
/// @param stopped why it did not get to its end, when it did not
/// @param footing lines below the branches
/// @param exit how the command ends
public record Report(
    List<String> heading,
    List<Line> steps,
    Optional<Stopped> stopped,
    List<String> footing,
    ExitCode exit)
    implements Outcome {

  private static final int NAME_WIDTH = 10;

  /// One step, or one branch that was left alone.
  ///
  /// @param step what kind, in one word
  /// @param branch the branch; empty for what concerns all
  /// @param detail what was done
  /// @param status `done`, `planned`, `kept`, `stopped` or `failed`
  /// @param next the command that helps; may be empty
  public record Line(String step, String branch, String detail, String status, String next) {

    /// Whether it stands among the branches, and not in a line of its own.
    public boolean isOfBranch() {
      boolean carriedOver =
          (step.equals("save") || step.equals("restore")) && !status.equals("stopped");
      return !branch.isEmpty() && !detail.isEmpty() && !carriedOver;
    }
  }

  /// Why a sync did not get to its end.
  ///
  /// @param reason in a few words
  /// @param branch where
  /// @param files with a conflict
  /// @param next the command to type
  public record Stopped(String reason, String branch, List<String> files, String next) {}

  @Override
  public void print(Console console) {
    heading.forEach(line -> console.line(Quoted.plain(line)));
    Map<String, List<Line>> branches = new LinkedHashMap<>();
    for (Line line : steps) {
      if (line.isOfBranch()) {
        branches.computeIfAbsent(line.branch(), name -> new ArrayList<>()).add(line);
      }
    }
    int longest = branches.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, List<Line>> branch : branches.entrySet()) {
      int fill = Math.max(longest, NAME_WIDTH) - branch.getKey().length();
      console.line(
          "  "
              + Quoted.plain(branch.getKey())
              + " ".repeat(fill + 3)
              + details(console, branch.getValue()));
    }
    footing.forEach(line -> console.line(Quoted.plain(line)));
  }

  private static String details(Console console, List<Line> lines) {
    List<String> details = new ArrayList<>();
    String next = "";
    for (Line line : lines) {
      Tone tone =
          switch (line.status()) {
            case "stopped", "failed" -> Tone.BAD;
            case "kept" -> Tone.WARN;
            default -> Tone.GOOD;
          };
      details.add(console.in(tone, Quoted.plain(line.detail())));
      next = line.next().isEmpty() ? next : line.next();
    }
    return String.join(", ", details) + (next.isEmpty() ? "" : "    " + Quoted.plain(next));
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put(
        "steps",
        steps.stream().filter(line -> !line.step().equals("none")).map(Report::object).toList());
    object.put("stopped", stopped.map(Report::object).orElse(null));
    return object;
  }

  private static Map<String, Object> object(Line line) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("step", line.step());
    object.put("branch", line.branch());
    object.put("detail", line.detail());
    object.put("status", line.status());
    return object;
  }

  private static Map<String, Object> object(Stopped stopped) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("reason", stopped.reason());
    object.put("branch", stopped.branch());
    object.put("files", stopped.files());
    object.put("next", stopped.next());
    return object;
  }
}
