package dev.victor.core.command;

import java.util.List;

/// A typed handle on one option or positional argument; holds its default until the command line
/// was parsed.
///
/// @param <T> type of the value
public final class Argument<T> {

  private T value;
  private Value kind = Value.ANY;
  private List<String> choices = List.of();

  Argument(T initial) {
    this.value = initial;
  }

  /// Says what it stands for, so that a shell can offer what there is.
  ///
  /// @param ends how the names of files end that are meant, such as `.csv`; any unless said
  public Argument<T> of(Value kind, String... ends) {
    this.kind = kind;
    this.choices = List.of(ends);
    return this;
  }

  /// Says which words are meant, so that a shell can offer them.
  public Argument<T> oneOf(String... words) {
    return oneOf(List.of(words));
  }

  /// Says which words are meant, so that a shell can offer them.
  public Argument<T> oneOf(List<String> words) {
    this.choices = words;
    return this;
  }

  /// What it stands for.
  Value kind() {
    return kind;
  }

  /// The words that are meant, or the ends of the names of files.
  List<String> choices() {
    return choices;
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
