package dev.victor.testgen.merge;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What became of a generated file, or would.
///
/// @param path in the workspace
/// @param status what became of it
/// @param diff from what is there to what is wanted; empty when nothing is to be done
/// @param solving whether a conflict's file beside it is left as a person has it
public record Change(String path, Status status, String diff, boolean solving) {

  Change(String path, Status status, String diff) {
    this(path, status, diff, false);
  }

  /// What becomes of a file.
  public enum Status {
    /// It was not there, or untouched and out of date.
    WRITTEN,
    /// It is what would be generated, or a person's edit of just that.
    UNCHANGED,
    /// A person's edits and the new generation went together.
    MERGED,
    /// A person and the new generation changed the same lines.
    CONFLICT,
    /// Nothing declares it any more.
    REMOVED,
    /// Nothing declares it any more, but a person edited it.
    KEPT,
    /// A person deleted it.
    DELETED;

    /// As JSON and people read it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether the file is not as it should be.
  public boolean pending() {
    return switch (status) {
      case WRITTEN, MERGED, CONFLICT, REMOVED -> true;
      case UNCHANGED, KEPT, DELETED -> false;
    };
  }

  /// As scripts read it: a file that a person keeps or deleted is unchanged, and says why; so does
  /// a conflict that a person is solving.
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", path);
    json.put("status", pending() ? status.word() : Status.UNCHANGED.word());
    switch (status) {
      case KEPT -> json.put("because", "edited by hand");
      case DELETED -> json.put("because", "deleted by hand");
      case CONFLICT -> {
        if (solving) {
          json.put("because", path + Regeneration.BESIDE + " is edited by hand");
        }
      }
      case WRITTEN, UNCHANGED, MERGED, REMOVED -> {}
    }
    return json;
  }
}
