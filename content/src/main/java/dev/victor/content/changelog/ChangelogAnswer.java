package dev.victor.content.changelog;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of the changelog.
///
/// @param target its file
/// @param status whether it was or would be written
/// @param versions that were added, the highest first
/// @param untyped commits left out because their subject has no type
/// @param diff what a check found missing
/// @param check whether it was only checked
public record ChangelogAnswer(
    String target, Status status, List<String> versions, int untyped, String diff, boolean check)
    implements Outcome {

  /// What became of the file.
  public enum Status {
    /// It was written.
    WRITTEN,
    /// It tells all there is to tell.
    UNCHANGED,
    /// There is none, and no version is tagged that it would begin with.
    NONE,
    /// It lacks something.
    STALE
  }

  /// Copies the list.
  public ChangelogAnswer {
    versions = List.copyOf(versions);
  }

  @Override
  public ExitCode exit() {
    return check && status == Status.STALE ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    if (!diff.isEmpty()) {
      diff.lines().forEach(console::line);
      console.remark(target + " is stale; victor docs changelog");
      return;
    }
    Tone tone = status == Status.WRITTEN ? Tone.GOOD : Tone.WARN;
    String word =
        status == Status.NONE
            ? "not begun: no tagged version to tell"
            : status.name().toLowerCase(Locale.ROOT);
    console.line(
        target
            + "  "
            + (status == Status.WRITTEN || status == Status.STALE ? console.in(tone, word) : word)
            + (versions.isEmpty() ? "" : "  " + String.join(", ", versions)));
    if (status == Status.NONE && untyped == 0) {
      console.remark("what no version has yet: victor docs changelog --unreleased");
    }
    if (untyped > 0) {
      console.remark(
          untyped
              + (untyped == 1 ? " commit has" : " commits have")
              + " no type like feat: or fix: and "
              + (untyped == 1 ? "is" : "are")
              + " left out; to tell them: \"changelog\": {\"headings\": {\"other\": \"Changed\"}}");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("target", target);
    json.put("status", status.name().toLowerCase(Locale.ROOT));
    json.put("versions", versions);
    json.put("untyped", untyped);
    return json;
  }
}
