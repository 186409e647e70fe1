package dev.victor.cli.config;

import java.util.Optional;

/// One place that may set something.
///
/// @param name what the place is called: a file, a variable, a key of git's configuration
/// @param value what it says, as it may be shown; empty when it says nothing
/// @param where `file:line` or the like, once it says something
/// @param last it only stands when no other place says anything
record Source(String name, Optional<String> value, String where, boolean last) {

  private static final String DEFAULT = "default";

  /// A place that a person writes to.
  Source(String name, Optional<String> value, String where) {
    this(name, value, where, false);
  }

  /// A place that says nothing.
  static Source silent(String name) {
    return new Source(name, Optional.empty(), name);
  }

  /// A place whose name says where it is, such as a variable.
  static Source of(String name, Optional<String> value) {
    return new Source(name, value, name);
  }

  /// What stands when nobody says anything.
  static Source usual(String value) {
    return new Source(DEFAULT, Optional.of(value), DEFAULT, true);
  }

  /// What is found on the machine when nobody says anything.
  static Source found(String name, String value) {
    return new Source(name, Optional.of(value), name, true);
  }
}
