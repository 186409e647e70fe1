package dev.victor.core.failure;

import org.jspecify.annotations.Nullable;

/// A file, `project.json` or a template is not what it must be; nothing was changed.
public final class BadInput extends Failure {

  private static final long serialVersionUID = 1L;

  /// A failure at `where` (may be null) with what to do next in `remedy` (may be null).
  public BadInput(@Nullable String where, String what, @Nullable String remedy) {
    super(ExitCode.BAD_INPUT, where, what, remedy, null);
  }

  /// The same, keeping the exception that led here for the report file.
  public BadInput(@Nullable String where, String what, @Nullable String remedy, Throwable cause) {
    super(ExitCode.BAD_INPUT, where, what, remedy, cause);
  }
}
