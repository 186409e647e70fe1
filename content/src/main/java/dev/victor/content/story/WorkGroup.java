package dev.victor.content.story;

import dev.victor.core.git.Commit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Commits of one kind, under the heading that people read.
///
/// @param heading such as `Features`
/// @param changes oldest first
public record WorkGroup(String heading, List<Change> changes) {

  /// One commit in words.
  ///
  /// @param scope what it is about; empty when the subject does not say
  /// @param breaking whether it breaks what users rely on
  /// @param text the subject without type and scope
  /// @param commit the first seven digits of its hash
  public record Change(String scope, boolean breaking, String text, String commit) {}

  private enum Kind {
    FEATURES("Features"),
    FIXES("Fixes"),
    PERFORMANCE("Performance"),
    REFACTORING("Refactoring"),
    TESTS("Tests"),
    DOCUMENTATION("Documentation"),
    BUILD("Build"),
    OTHER("Other work");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    static Kind of(Subject subject) {
      return switch (subject.type()) {
        case "feat" -> FEATURES;
        case "fix", "hotfix" -> FIXES;
        case "perf" -> PERFORMANCE;
        case "refactor" -> REFACTORING;
        case "test" -> TESTS;
        case "docs" -> DOCUMENTATION;
        case "build", "ci" -> BUILD;
        default -> OTHER;
      };
    }
  }

  /// Copies the list.
  public WorkGroup {
    changes = List.copyOf(changes);
  }

  /// The commits of a day by kind, what users notice first; within a kind those of one scope stand
  /// together, in the order in which scopes came up.
  public static List<WorkGroup> of(DayWork work) {
    Map<Kind, List<Change>> groups = new EnumMap<>(Kind.class);
    for (Commit commit : work.commits()) {
      Subject subject = Subject.of(commit.subject());
      groups
          .computeIfAbsent(Kind.of(subject), kind -> new ArrayList<>())
          .add(new Change(subject.scope(), subject.breaking(), subject.text(), commit.brief()));
    }
    return groups.entrySet().stream()
        .map(group -> new WorkGroup(group.getKey().heading, byScope(group.getValue())))
        .toList();
  }

  private static List<Change> byScope(List<Change> changes) {
    Map<String, List<Change>> scopes = new LinkedHashMap<>();
    changes.forEach(
        change -> scopes.computeIfAbsent(change.scope(), scope -> new ArrayList<>()).add(change));
    return scopes.values().stream().flatMap(List::stream).toList();
  }
}
