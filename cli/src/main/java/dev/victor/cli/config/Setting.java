package dev.victor.cli.config;

import java.util.List;
import java.util.Optional;

/// One setting and every place that may set it.
///
/// @param key such as `branching.sync`
/// @param about what it decides, in one line
/// @param choice the words it takes, where it takes only a few; may be empty
/// @param sources in order of precedence: the first that says something decides
record Setting(String key, String about, String choice, List<Source> sources) {

  /// Copies the list.
  Setting {
    sources = List.copyOf(sources);
  }

  /// The place that decides.
  Optional<Source> deciding() {
    return sources.stream().filter(source -> source.value().isPresent()).findFirst();
  }

  /// Places that say something else and are not heard; a default is there to be replaced.
  List<Source> shadowed() {
    Optional<Source> deciding = deciding();
    return sources.stream()
        .filter(source -> source.value().isPresent())
        .filter(source -> !source.last())
        .filter(source -> deciding.filter(source::equals).isEmpty())
        .toList();
  }
}
