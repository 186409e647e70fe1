package dev.victor.core.failure;

import org.jspecify.annotations.Nullable;

/// A check said no; nothing is broken, but something must be mended first.
public final class CheckFailed extends Failure {

  private static final long serialVersionUID = 1L;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public CheckFailed(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.CHECK_FAILED, where, what, remedy, null);
  }

  /// The same, keeping the exception that led here for the report file.
  public CheckFailed(
      @Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.CHECK_FAILED, where, what, remedy, cause);
  }
}
