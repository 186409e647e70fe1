package dev.victor.cli.doctor;

import dev.victor.core.failure.Failure;

/// What a check found.
///
/// @param id what was looked at, such as `git` or `project`
/// @param level how bad it is
/// @param message what was found
/// @param remedy what to do, empty when nothing
public record Finding(String id, Level level, String message, String remedy) {

  /// How bad something is.
  public enum Level {
    /// As it should be.
    OK,
    /// Works, but should be looked at.
    WARN,
    /// Must be mended.
    FAIL
  }

  /// All is well.
  public static Finding ok(String id, String message) {
    return new Finding(id, Level.OK, message, "");
  }

  /// Something to look at.
  public static Finding warn(String id, String message, String remedy) {
    return new Finding(id, Level.WARN, message, remedy);
  }

  /// Something to mend.
  public static Finding fail(String id, String message, String remedy) {
    return new Finding(id, Level.FAIL, message, remedy);
  }

  /// A failure as a finding.
  static Finding of(String id, Level level, Failure failure) {
    String where = failure.where().map(place -> place + ": ").orElse("");
    return new Finding(id, level, where + failure.what(), failure.remedy().orElse(""));
  }
}
