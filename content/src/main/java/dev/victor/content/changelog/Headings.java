package dev.victor.content.changelog;

import dev.victor.core.project.Changelog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Under which heading a change is told: those of Keep a Changelog, breaking changes before all,
/// and what the project says of its own types. A type without a heading is not told.
final class Headings {

  /// What a user must act upon comes first.
  static final String BREAKING = "Breaking changes";

  /// Stands for commits without a type.
  private static final String UNTYPED = "other";

  private static final String HIDDEN = "-";
  static final String ADDED = "Added";
  private static final String CHANGED = "Changed";
  private static final String DEPRECATED = "Deprecated";
  private static final String REMOVED = "Removed";
  private static final String FIXED = "Fixed";
  private static final String SECURITY = "Security";
  private static final List<String> KEPT =
      List.of(BREAKING, ADDED, CHANGED, DEPRECATED, REMOVED, FIXED, SECURITY);
  private static final Map<String, String> USUAL = usual();

  private final Map<String, String> own;
  private final List<String> order;

  Headings(Changelog settings) {
    own = new LinkedHashMap<>();
    settings.headings().forEach((type, heading) -> own.put(type.toLowerCase(Locale.ROOT), heading));
    order = new ArrayList<>(KEPT);
    own.values().stream()
        .filter(heading -> !heading.equals(HIDDEN) && !order.contains(heading))
        .sorted()
        .forEach(order::add);
  }

  private static Map<String, String> usual() {
    Map<String, String> usual = new LinkedHashMap<>();
    List.of("feat", "feature", "add", "added").forEach(type -> usual.put(type, ADDED));
    List.of("perf", "performance", "change", "changed", "revert")
        .forEach(type -> usual.put(type, CHANGED));
    List.of("deprecate", "deprecated").forEach(type -> usual.put(type, DEPRECATED));
    List.of("remove", "removed").forEach(type -> usual.put(type, REMOVED));
    List.of("fix", "fixed", "hotfix", "bugfix").forEach(type -> usual.put(type, FIXED));
    List.of("security", "sec").forEach(type -> usual.put(type, SECURITY));
    return usual;
  }

  /// The heading of a message; empty when it is not told.
  Optional<String> of(Message message) {
    Optional<String> said = message.changelog();
    if (said.isPresent()) {
      return told(USUAL.get(said.get()));
    }
    if (message.breaking().isPresent()) {
      return Optional.of(BREAKING);
    }
    String type = message.subject().type().isEmpty() ? UNTYPED : message.subject().type();
    String heading = own.get(type);
    return told(heading == null ? USUAL.get(type) : heading);
  }

  private static Optional<String> told(@Nullable String heading) {
    return Optional.ofNullable(heading).filter(word -> !word.equals(HIDDEN));
  }

  /// Where a heading stands among the others; those nobody knows come last.
  int place(String heading) {
    int place = order.indexOf(heading);
    return place < 0 ? order.size() : place;
  }
}
