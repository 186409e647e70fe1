package dev.victor.core.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The configuration git itself would use here, includes and conditions resolved, read with one
/// process.
///
/// @param values by key (`branch.feat/x.remote`: section and variable in lower case), each in the
///   order git gives them
public record GitConfig(Map<String, List<String>> values) {

  /// Reads all of it.
  public static GitConfig read(GitRunner git) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String entry : git.read("config", "--list", "-z").orFail().parts()) {
      int end = entry.indexOf('\n');
      String key = end < 0 ? entry : entry.substring(0, end);
      values
          .computeIfAbsent(key, unknown -> new ArrayList<>())
          .add(end < 0 ? "true" : entry.substring(end + 1));
    }
    return new GitConfig(values);
  }

  /// The value that counts: the last one.
  public Optional<String> one(String key) {
    return Optional.ofNullable(values.get(key))
        .map(List::getLast)
        .filter(value -> !value.isBlank());
  }

  /// All values of a key that may be given several times.
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /// All entries whose key begins so.
  public Map<String, List<String>> section(String prefix) {
    Map<String, List<String>> section = new LinkedHashMap<>();
    values.forEach((key, all) -> {
      if (key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0) {
        section.put(key, List.copyOf(all));
      }
    });
    return section;
  }

  /// A switch, in any of git's spellings.
  public Optional<Boolean> flag(String key) {
    return one(key)
        .map(value -> Set.of("true", "yes", "on", "1").contains(value.toLowerCase(Locale.ROOT)));
  }

  /// The names of the remotes, in the order they were added.
  public List<String> remotes() {
    Set<String> names = new LinkedHashSet<>();
    for (String key : values.keySet()) {
      if (key.startsWith("remote.") && key.endsWith(".url")) {
        names.add(key.substring("remote.".length(), key.length() - ".url".length()));
      }
    }
    return List.copyOf(names);
  }
}
