package dev.victor.core.console;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// A logger that is never loggable.
///
/// @param getName what it would log for
record SilentLogger(String getName) implements System.Logger {

  @Override
  public boolean isLoggable(Level level) {
    return false;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    // nothing is said
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object... parameters) {
    // nothing is said
  }
}
