package dev.victor.testgen.suite;

/// One token of a test's body. Comments and blanks are none.
///
/// @param kind what may differ between tests of one shape
/// @param text as written
/// @param start offset in the file
/// @param end offset after it
public record Part(Kind kind, String text, int start, int end) {

  /// What a token is.
  public enum Kind {
    /// Belongs to the shape: operators, key words, attributes.
    FIXED,
    /// A literal, its minus included.
    LITERAL,
    /// A name that the test gives to a value of its own.
    LOCAL,
    /// A name from outside, such as that of a class.
    NAME
  }
}
