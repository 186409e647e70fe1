package dev.victor.core.command;

/// A typed handle on one option or positional argument; holds its default until the command line
/// was parsed.
///
/// @param <T> type of the value
public final class Argument<T> {

  private T value;

  Argument(T initial) {
    this.value = initial;
  }

  /// What was typed, or the default.
  public T value() {
    return value;
  }

  /// Sets the value; called by the parser, and by tests in place of one.
  public void set(T value) {
    this.value = value;
  }
}
