package dev.victor.testgen.prove;

/// A change of a text.
///
/// @param start of what goes
/// @param end of what goes; `start` when nothing does
/// @param text that comes instead
record Edit(int start, int end, String text) {

  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }
}
