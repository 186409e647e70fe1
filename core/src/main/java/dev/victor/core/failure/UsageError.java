package dev.victor.core.failure;

import org.jspecify.annotations.Nullable;

/// The command line was not understood.
public final class UsageError extends Failure {

  private static final long serialVersionUID = 1L;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public UsageError(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.USAGE, where, what, remedy, null);
  }

  /// The same, keeping the exception that led here for the report file.
  public UsageError(@Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.USAGE, where, what, remedy, cause);
  }
}
