package dev.victor.core.console;

/// The colours of state; never the only carrier of a meaning.
public enum Tone {
  /// Kept, done, won.
  GOOD("\u001b[32m"),
  /// Broken, refused, lost.
  BAD("\u001b[31m"),
  /// Wants attention.
  WARN("\u001b[33m"),
  /// A heading or the figure that matters.
  STRONG("\u001b[1m"),
  /// Said in passing.
  FAINT("\u001b[2m");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
