package dev.victor.git.branch;

import dev.victor.core.project.Branching;
import java.util.List;

/// `branching` blocks for tests.
final class Policies {

  private Policies() {}

  static Branching types(String... types) {
    return new Branching(
        "trunk",
        "main",
        null,
        List.of(types),
        null,
        null,
        List.of("keep/*"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  static Branching pattern(String pattern) {
    return new Branching(
        "trunk", "main", null, List.of(), pattern, null, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), null, null);
  }

  static Branching gitflow() {
    return new Branching(
        "gitflow",
        "main",
        null,
        List.of("chore"),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  static Branching commitTypes(String... types) {
    return new Branching(
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(types),
        null,
        null);
  }
}
