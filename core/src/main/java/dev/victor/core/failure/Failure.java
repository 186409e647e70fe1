package dev.victor.core.failure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something a person must know: what happened, where, and what to do next.
///
/// A failure is not a bug; whatever else is thrown is one.
public abstract sealed class Failure extends RuntimeException
    permits UsageError, BadInput, NeedsPerson, OutsideFailed {

  private static final long serialVersionUID = 1L;

  private final ExitCode exit;
  private final @Nullable String where;
  private final @Nullable String remedy;

  Failure(
      ExitCode exit,
      @Nullable String where,
      String what,
      @Nullable String remedy,
      @Nullable Throwable cause) {
    super(what, cause, false, false);
    this.exit = exit;
    this.where = where;
    this.remedy = remedy;
  }

  /// The exit code this failure ends the command with.
  public final ExitCode exit() {
    return exit;
  }

  /// What happened, in one line, without the place.
  public final String what() {
    return String.valueOf(getMessage());
  }

  /// A path, `file:line:column`, a branch: where it happened.
  public final Optional<String> where() {
    return Optional.ofNullable(where);
  }

  /// What to do next, best as the very command to type.
  public final Optional<String> remedy() {
    return Optional.ofNullable(remedy);
  }

  /// Every line that people see: one, unless several things are wrong with the same input.
  public List<String> lines() {
    return List.of(line());
  }

  /// Where, what and remedy as the one line that people see.
  public final String line() {
    return (where == null ? "" : where + ": ") + what() + (remedy == null ? "" : "; " + remedy);
  }
}
