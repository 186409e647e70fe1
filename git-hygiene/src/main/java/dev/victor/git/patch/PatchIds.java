package dev.victor.git.patch;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Patch ids: a hash of what a change does, whatever it is based on (`git help patch-id`). Computed
/// by the installed git; no patch goes through this process.
final class PatchIds {

  private static final List<String> DIFF =
      List.of(
          "-p",
          "--full-index",
          "--no-color",
          "--no-ext-diff",
          "--no-textconv",
          "--no-renames",
          "--src-prefix=a/",
          "--dst-prefix=b/");

  /// More paths than this are not handed to git one by one.
  private static final int MOST_PATHS = 300;

  private final GitRunner git;
  private final GitVersion version;

  PatchIds(GitRunner git, GitVersion version) {
    this.git = git;
    this.version = version;
  }

  /// One change between two commits.
  ///
  /// @param from the commit before
  /// @param to the commit after
  record Change(String from, String to) {}

  /// The ids of commits in a range, as commit by patch id; of equal ones the latest.
  ///
  /// @param range as `git log` takes it
  /// @param paths only what changes these; all when there are none or too many
  Map<String, String> ofCommits(List<String> range, List<String> paths) {
    List<String> arguments = new ArrayList<>(List.of("log", "--no-merges", "--format=%H"));
    arguments.addAll(DIFF);
    arguments.addAll(range);
    arguments.add("--");
    if (paths.size() <= MOST_PATHS) {
      paths.forEach(path -> arguments.add(":(top,literal)" + path));
    }
    return ids(git.pipe("", arguments, patchId()));
  }

  /// The ids of whole changes, as the commit after by patch id.
  Map<String, String> ofChanges(List<Change> changes) {
    List<String> arguments = new ArrayList<>(List.of("diff-tree", "--stdin"));
    arguments.addAll(DIFF);
    return ids(git.pipe(lines(changes), arguments, patchId()));
  }

  /// The paths that changes touch.
  List<String> paths(List<Change> changes) {
    List<String> parts =
        git.feed(lines(changes), "diff-tree", "--stdin", "-r", "-z", "--no-renames", "--name-only")
            .orFail()
            .parts();
    return parts.stream()
        .filter(part -> changes.stream().noneMatch(change -> part.startsWith(change.to())))
        .distinct()
        .toList();
  }

  /// Whether a change is of a kind whose id says less than its content: before git 2.39 two changes
  /// of one binary file had the same id.
  boolean isBlind(Change change) {
    return !version.atLeast(2, 39)
        && git.read("diff", "--numstat", change.from(), change.to()).orFail().lines().stream()
            .anyMatch(line -> line.startsWith("-\t-\t"));
  }

  /// With white space where this git can; it matters in some languages.
  private List<String> patchId() {
    return List.of("patch-id", version.atLeast(2, 39) ? "--verbatim" : "--stable");
  }

  private static String lines(List<Change> changes) {
    StringBuilder lines = new StringBuilder();
    changes.forEach(
        change -> lines.append(change.to()).append(' ').append(change.from()).append('\n'));
    return lines.toString();
  }

  private static Map<String, String> ids(Answer answer) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String line : answer.orFail().lines()) {
      String[] words = line.split(" ", 2);
      ids.putIfAbsent(words[0], words[1]);
    }
    return ids;
  }
}
