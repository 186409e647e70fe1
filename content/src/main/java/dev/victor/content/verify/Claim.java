package dev.victor.content.verify;

/// A stretch of a text that says something which must be known from somewhere.
///
/// @param start of it in the text, counted in `char`s
/// @param end the place after it
/// @param words as they stand there, with the unit where one follows
/// @param kind what is claimed
public record Claim(int start, int end, String words, Kind kind) {

  /// What can be claimed.
  public enum Kind {
    /// A number with or without a unit, digits or a word.
    NUMBER,
    /// A percentage.
    PERCENT,
    /// A day, a month, a weekday, a year.
    DATE,
    /// A time that something took.
    DURATION,
    /// The number of a release.
    VERSION,
    /// A commit.
    HASH,
    /// A file or folder.
    FILE,
    /// A branch.
    BRANCH,
    /// A class, a function, a ticker: what is written as a symbol.
    SYMBOL,
    /// Something with a proper name.
    NAME,
    /// That something rose, fell, was the best, the first, all or none.
    DIRECTION,
    /// That something was done or is so, of a system that has no fact.
    SYSTEM,
    /// Words between quotation marks.
    QUOTE,
    /// The text as a whole: empty, no prose, another language.
    FORM
  }
}
