package dev.victor.cli.init;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one build file says; an empty value is not said.
///
/// @param home address of its home page
/// @param repository address of its repository, for a browser
record Said(
    Optional<String> name,
    Optional<String> description,
    Optional<String> version,
    Optional<String> license,
    Optional<String> home,
    Optional<String> repository,
    List<Draft.Part> stack) {

  /// A file that has no addresses.
  Said(
      Optional<String> name,
      Optional<String> description,
      Optional<String> version,
      Optional<String> license,
      List<Draft.Part> stack) {
    this(name, description, version, license, Optional.empty(), Optional.empty(), stack);
  }

  /// Texts that may be null or blank.
  static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
