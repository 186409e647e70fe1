package dev.victor.git.sync;

import dev.victor.core.git.Branch;
import dev.victor.git.branch.Kind;
import dev.victor.git.look.Look;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which branches a sync is about: the one checked out with what it is built on, or all; and those
/// that only follow.
///
/// @param names bases before what is based on them
/// @param followers those of them that only go forwards
record Scope(List<String> names, Set<String> followers) {

  /// The scope of a sync.
  ///
  /// @param home the branch of the person
  /// @param all every local branch
  /// @param skipped branches to leave alone
  static Scope of(Look look, String home, boolean all, Set<String> skipped) {
    Set<String> followers = new LinkedHashSet<>();
    Stream.concat(look.trunk().stream(), look.policy().develop().stream())
        .filter(name -> !name.equals(home))
        .filter(name -> isFollower(look, name))
        .forEach(followers::add);
    Set<String> names = new LinkedHashSet<>(followers);
    if (all) {
      look.snapshot().branches().values().stream()
          .map(Branch::name)
          .filter(name -> name.equals(home) || look.kind(name) != Kind.PARKED)
          .filter(name -> !skipped.contains(name))
          .forEach(name -> add(look, name, names, new LinkedHashSet<>()));
    } else if (!skipped.contains(home)) {
      add(look, home, names, new LinkedHashSet<>());
    }
    names.stream()
        .filter(name -> !name.equals(home) && look.kind(name) == Kind.PERENNIAL)
        .filter(name -> isFollower(look, name))
        .forEach(followers::add);
    names.removeIf(name ->
        !name.equals(home) && look.kind(name) == Kind.PERENNIAL && !followers.contains(name));
    names.removeAll(skipped);
    return new Scope(List.copyOf(new ArrayList<>(names)), followers);
  }

  private static boolean isFollower(Look look, String name) {
    return look.snapshot().branch(name).flatMap(look::upstream).isPresent();
  }

  /// Bases first; a circle of recorded bases ends where it began.
  private static void add(Look look, String name, Set<String> names, Set<String> above) {
    if (names.contains(name) || !above.add(name)) {
      return;
    }
    look.base(name)
        .filter(Look.Base::isLocal)
        .filter(base -> look.kind(base.name()) == Kind.FEATURE)
        .ifPresent(base -> add(look, base.name(), names, above));
    names.add(name);
  }

  /// Whether a branch only goes forwards.
  boolean isFollower(String name) {
    return followers.contains(name);
  }
}
