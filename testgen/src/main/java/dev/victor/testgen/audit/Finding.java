package dev.victor.testgen.audit;

import java.util.Locale;

/// Something wrong with tests.
///
/// @param kind what sort of thing
/// @param where file and line, or what in `project.json`
/// @param what in a sentence
record Finding(Kind kind, String where, String what) {

  /// Sorts of findings; the first ones fail the audit.
  enum Kind {
    /// Nothing in a file runs.
    ALL_SKIPPED(true),
    /// No test where one is expected, or one without a body.
    EMPTY(true),
    /// The same case more than once.
    DUPLICATE(true),
    /// A known failure whose day has passed.
    EXPIRED(true),
    /// Cannot be read.
    UNREAD(true),
    /// Tests with one body.
    IDENTICAL(false),
    /// A hyperparameter whose effect no check looks at.
    NO_KNOB(false);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    /// Whether the audit fails.
    boolean error() {
      return error;
    }

    /// As it is shown.
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
