package dev.victor.core.failure;

import org.jspecify.annotations.Nullable;

/// Something outside this machine did not answer or refused; what was done locally is kept.
public final class OutsideFailed extends Failure {

  private static final long serialVersionUID = 1L;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public OutsideFailed(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.OUTSIDE, where, what, remedy, null);
  }

  /// The same, keeping the exception that led here for the report file.
  public OutsideFailed(
      @Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.OUTSIDE, where, what, remedy, cause);
  }
}
