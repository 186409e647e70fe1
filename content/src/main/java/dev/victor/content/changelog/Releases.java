package dev.victor.content.changelog;

import dev.victor.core.git.Lineage;
import dev.victor.core.git.Lineage.Ancestor;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A history parted by its version tags, `v1.2.3` or `1.2.3`. A commit belongs to the lowest
/// version that has it. A release has everything since the release before it, also what its
/// pre-releases had; a pre-release has what came since the version before it, whatever that was.
final class Releases {

  private record Tagged(Version version, String tag, String commit, Instant time) {}

  private final Map<String, Ancestor> history = new LinkedHashMap<>();
  private final Map<String, Integer> place = new HashMap<>();
  private final List<Release> all = new ArrayList<>();
  private final List<Ancestor> sinceRelease;
  private final List<Ancestor> sinceVersion;

  Releases(Lineage lineage) {
    for (Ancestor commit : lineage.commits()) {
      place.put(commit.id(), place.size());
      history.put(commit.id(), commit);
    }
    List<Tagged> versions = versions(lineage);
    Parting every = new Parting(versions);
    Parting releases = new Parting(versions.stream().filter(t -> !t.version().isPre()).toList());
    for (Tagged tagged : versions.reversed()) {
      Parting parting = tagged.version().isPre() ? every : releases;
      all.add(
          new Release(
              tagged.version(),
              tagged.tag(),
              tagged.time(),
              parting.parts.getOrDefault(tagged.tag(), List.of())));
    }
    sinceRelease = releases.rest();
    sinceVersion = every.rest();
  }

  /// One tag a version, ascending; of `v1.0.0` and `1.0.0` the first by name.
  private List<Tagged> versions(Lineage lineage) {
    Map<Version, Tagged> versions = new TreeMap<>();
    for (Lineage.Tag tag : lineage.tags()) {
      Optional<Version> version = Version.of(tag.name());
      if (version.isPresent() && history.containsKey(tag.commit())) {
        versions.putIfAbsent(
            version.get(), new Tagged(version.get(), tag.name(), tag.commit(), tag.time()));
      }
    }
    return List.copyOf(versions.values());
  }

  /// Every version that HEAD has, the highest first.
  List<Release> all() {
    return all;
  }

  /// What a release made now would have, or a pre-release, newest first.
  List<Ancestor> next(boolean pre) {
    return pre ? sinceVersion : sinceRelease;
  }

  /// What no version has yet, newest first.
  List<Ancestor> unreleased() {
    return sinceVersion;
  }

  /// Each commit given to one of some versions.
  private final class Parting {
    private final Map<String, List<Ancestor>> parts = new HashMap<>();
    private final Map<String, List<Tagged>> tagsOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Parting(List<Tagged> ascending) {
      ascending.forEach(
          tagged -> tagsOf.computeIfAbsent(tagged.commit(), id -> new ArrayList<>()).add(tagged));
      ascending.forEach(this::take);
    }

    /// Gives a version what it has; the versions it was built on, though they be higher, go first.
    private void take(Tagged wanted) {
      Deque<Tagged> waiting = new ArrayDeque<>(List.of(wanted));
      Set<String> asked = new HashSet<>();
      while (!waiting.isEmpty()) {
        Tagged next = waiting.peek();
        if (parts.containsKey(next.tag())) {
          waiting.pop();
          continue;
        }
        List<Ancestor> found = reach(next.commit());
        boolean first = asked.add(next.tag());
        List<Tagged> below = first ? below(next, found) : List.of();
        if (below.isEmpty()) {
          found.forEach(commit -> taken.add(commit.id()));
          parts.put(next.tag(), found);
          waiting.pop();
        } else {
          below.forEach(waiting::push);
        }
      }
    }

    private List<Tagged> below(Tagged version, List<Ancestor> found) {
      List<Tagged> below = new ArrayList<>();
      for (Ancestor commit : found) {
        if (!commit.id().equals(version.commit())) {
          tagsOf.getOrDefault(commit.id(), List.of()).stream()
              .filter(tagged -> !parts.containsKey(tagged.tag()))
              .forEach(below::add);
        }
      }
      return below;
    }

    /// What a commit builds on and nobody has taken, newest first.
    private List<Ancestor> reach(String from) {
      Set<String> seen = new HashSet<>();
      List<Ancestor> found = new ArrayList<>();
      Deque<String> waiting = new ArrayDeque<>(List.of(from));
      while (!waiting.isEmpty()) {
        String id = waiting.pop();
        Ancestor commit = history.get(id);
        if (commit != null && !taken.contains(id) && seen.add(id)) {
          found.add(commit);
          commit.parents().forEach(waiting::push);
        }
      }
      found.sort((a, b) -> Integer.compare(place(a), place(b)));
      return found;
    }

    private int place(Ancestor commit) {
      return place.getOrDefault(commit.id(), 0);
    }

    private List<Ancestor> rest() {
      return history.values().stream().filter(commit -> !taken.contains(commit.id())).toList();
    }
  }
}
