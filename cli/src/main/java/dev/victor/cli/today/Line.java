package dev.victor.cli.today;

import dev.victor.core.failure.Failure;

/// One line of the screen.
///
/// @param id what it is about
/// @param status how it stands
/// @param text what there is to say
/// @param next the command to type, or empty
record Line(String id, Status status, String text, String next) {

  /// How a line stands.
  enum Status {
    /// In order.
    OK,
    /// Wants the person.
    NEEDED,
    /// Could not be looked at.
    FAILED
  }

  static Line ok(String id, String text) {
    return new Line(id, Status.OK, text, "");
  }

  static Line needed(String id, String text, String next) {
    return new Line(id, Status.NEEDED, text, next);
  }

  static Line failed(String id, Failure failure) {
    return new Line(id, Status.FAILED, failure.line(), "");
  }
}
