package dev.victor.core.failure;

import org.jspecify.annotations.Nullable;

/// A person must decide or act before this can go on; the state on disk is consistent.
public final class NeedsPerson extends Failure {

  private static final long serialVersionUID = 1L;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public NeedsPerson(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.NEEDS_PERSON, where, what, remedy, null);
  }

  /// The same, keeping the exception that led here for the report file.
  public NeedsPerson(
      @Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.NEEDS_PERSON, where, what, remedy, cause);
  }
}
