package dev.victor.cli.init;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one build file says; an empty value is not said.
record Said(
    Optional<String> name,
    Optional<String> description,
    Optional<String> version,
    Optional<String> license,
    List<Draft.Part> stack) {

  /// Texts that may be null or blank.
  static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
