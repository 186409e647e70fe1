package dev.victor.git.alias;

/// A name behind `git`, and whose it is.
///
/// @param name as typed after `git`
/// @param standing whose it is
record Alias(String name, Standing standing) {

  /// The alias all others call; with it every verb can be typed, whoever has its name.
  static final String ALL = "victor";

  boolean ours() {
    return standing instanceof Standing.Ours;
  }

  /// What it runs, when it is ours.
  String runs() {
    return name.equals(ALL) ? "victor git" : "victor git " + name;
  }
}
