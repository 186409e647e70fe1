package dev.victor.core.git;

import java.util.List;
import java.util.stream.Collectors;

/// Lines of text that commits added and removed, against the first parent of each; files that are
/// no text count nothing, a rename all of its lines.
///
/// @param added lines
/// @param removed lines
public record LineCount(long added, long removed) {

  private static final int COLUMNS = 3;

  /// What commits come to, merges left out.
  public static LineCount of(GitRunner git, List<Commit> commits) {
    String ids =
        commits.stream()
            .filter(commit -> !commit.isMerge())
            .map(commit -> commit.id() + "\n")
            .collect(Collectors.joining());
    if (ids.isEmpty()) {
      return new LineCount(0, 0);
    }
    String text =
        git.feed(
                ids,
                "log",
                "--no-walk",
                "--stdin",
                "--root",
                "--numstat",
                "--format=",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-show-signature")
            .orFail()
            .text();
    long added = 0;
    long removed = 0;
    for (String line : text.split("\n", -1)) {
      String[] parts = line.split("\t", COLUMNS);
      if (parts.length == COLUMNS && !parts[0].equals("-")) {
        added += Long.parseLong(parts[0]);
        removed += Long.parseLong(parts[1]);
      }
    }
    return new LineCount(added, removed);
  }
}
