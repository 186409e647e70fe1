package dev.victor.content.verify;

/// What a number counts: its unit, or the noun behind it.
///
/// @param root of the noun; empty when there is none
/// @param known whether facts count or measure such things
record Noun(String root, boolean known) {

  /// No noun.
  static final Noun NONE = new Noun("", false);
}
